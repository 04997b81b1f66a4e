// npm run pictures [-- -g WORDS]: a picture of every screen in every state, on a phone and on a wide screen, into pictures/; says which there are.
import { readdirSync, rmSync } from 'node:fs';
import { installWhatIsMissing } from './project/install.mjs';
import { watch } from './project/commands.mjs';
import { prepareFace, prepareServer } from './project/prepare.mjs';
import { giveUp, inProject, say } from './project/root.mjs';
import { findChromium } from './testing/chromium.mjs';
import { openDemoServer } from './testing/demo-server.mjs';

const FOLDER = inProject('pictures');
const wished = process.argv.slice(2);

await installWhatIsMissing();
await prepareServer();
const face = await prepareFace('h5');
if (face.code !== 0) giveUp(`${face.output}\nThe web face could not be built; the reason is above.`);
const chromium = await findChromium();
if (wished.length === 0) rmSync(FOLDER, { recursive: true, force: true });
const server = await openDemoServer({ wechat: true });
const args = [inProject('node_modules', '@playwright', 'test', 'cli.js'), 'test', '-c', 'miniapp/playwright.pictures.config.ts', '--reporter=line', ...wished];
const code = await watch(process.execPath, args, { env: { ...process.env, BROWSER_BASE_URL: server.baseUrl, CHROMIUM: chromium } });
await server.close();
const pictures = readdirSync(FOLDER, { recursive: true }).filter((name) => name.endsWith('.png'));
for (const name of pictures.sort()) console.log(`pictures/${name.replaceAll('\\', '/')}`);
if (code !== 0) say('Some screens did not come to stand; the reasons are above.');
process.exit(code);
