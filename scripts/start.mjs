// npm start: installs and builds what is missing, then runs the server on this machine's own database.
import { installWhatIsMissing } from './project/install.mjs';
import { handOver } from './project/hand-over.mjs';
import { prepareFace, prepareServer } from './project/prepare.mjs';
import { giveUp, inProject, say } from './project/root.mjs';
import { withDefaults } from './project/settings.mjs';

await installWhatIsMissing();
await prepareServer();
const notice = setTimeout(() => say('Building the web face (about a minute, only when its sources have changed) …'), 500);
const face = await prepareFace('h5');
clearTimeout(notice);
if (face.code !== 0) giveUp(`${face.output}\nThe web face could not be built; the reason is above.`);
handOver(['--enable-source-maps', inProject('server', 'dist', 'main.js')], withDefaults());
