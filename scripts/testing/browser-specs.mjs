import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { listen } from '../project/commands.mjs';
import { prepareFace, prepareServer } from '../project/prepare.mjs';
import { inProject } from '../project/root.mjs';
import { findChromium } from './chromium.mjs';
import { openDemoServer } from './demo-server.mjs';
import { outcome, outcomeOfPlaywright } from './outcome.mjs';

const REPORT = inProject('.cache', 'test', 'browser.json');

async function playwright(env) {
  mkdirSync(dirname(REPORT), { recursive: true });
  rmSync(REPORT, { force: true });
  const args = [inProject('node_modules', '@playwright', 'test', 'cli.js'), 'test', '-c', 'miniapp/playwright.config.ts', '--reporter=list,json'];
  return listen(process.execPath, args, { env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: REPORT, ...env } });
}

/** Walks the web face in a real Chromium against a real server with a fresh demo community. */
export async function browserSpecs() {
  try {
    const chromium = await findChromium();
    await prepareServer();
    const face = await prepareFace('h5');
    if (face.code !== 0) return outcome(0, 1, face.output);
    const server = await openDemoServer({ wechat: true });
    try {
      const found = outcomeOfPlaywright(REPORT, await playwright({ BROWSER_BASE_URL: server.baseUrl, BROWSER_WECHAT: server.wechatUrl, CHROMIUM: chromium }));
      return found.failed === 0 ? found : { ...found, output: `${found.output}\nThe server's last words:\n${server.said().slice(-4000)}` };
    } finally {
      await server.close();
    }
  } catch (error) {
    return outcome(0, 1, `${error.message}\n`);
  }
}
