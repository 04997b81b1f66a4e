// npm run build: compiles shared and server to their dist folders.
import { installWhatIsMissing } from './project/install.mjs';
import { prepareServer } from './project/prepare.mjs';
import { forget } from './project/stamps.mjs';

await installWhatIsMissing();
forget('server');
await prepareServer();
