// npm start: installs and builds what is missing, then runs the server on this machine's own database; with WECHAT=stand-in also the stand-in for WeChat.
import { installWhatIsMissing } from './project/install.mjs';
import { handOver } from './project/hand-over.mjs';
import { prepareFace, prepareServer } from './project/prepare.mjs';
import { giveUp, inProject, say } from './project/root.mjs';
import { withDefaults } from './project/settings.mjs';
import { startStandIn } from './project/wechat-stand-in.mjs';

await installWhatIsMissing();
await prepareServer();
const notice = setTimeout(() => say('Building the web face (about a minute, only when its sources have changed) …'), 500);
const face = await prepareFace('h5');
clearTimeout(notice);
if (face.code !== 0) giveUp(`${face.output}\nThe web face could not be built; the reason is above.`);
const settings = withDefaults();
// WECHAT_URL names a stand-in that runs already.
if (settings.WECHAT === 'stand-in' && !settings.WECHAT_URL) {
  const standIn = await startStandIn({ server: `http://127.0.0.1:${settings.PORT}` }).catch(({ message }) => giveUp(message));
  Object.assign(settings, standIn.settings);
  say(`A stand-in for WeChat listens on ${standIn.url}: its users and their messages are there.`);
}
handOver(['--enable-source-maps', inProject('server', 'dist', 'main.js')], settings);
