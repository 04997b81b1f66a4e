import { mkdirSync, writeFileSync } from 'node:fs';
import { keep } from './commands.mjs';
import { inProject } from './root.mjs';

const USUAL_PORT = 3999;
const TEMPLATES = inProject('.cache', 'wechat-templates.json');
const LOOK_EVERY_MS = 100;
const PATIENCE_MS = 30_000;

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Starts the stand-in for WeChat's platform, a process of its own that ends at the latest with this one; its pushes go to `server`, the address
 * of ours.
 * @returns its process, its address, and the settings of a server that asks it
 * @throws Error with what it said, when it does not listen in time
 */
export async function startStandIn({ server, port = USUAL_PORT }) {
  const url = `http://127.0.0.1:${port}`;
  let said = '';
  const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', WECHAT_CALLBACK_URL: `${server}/api/v1/wechat/push`, WEB_URL: server };
  const args = ['-C', 'source', '--import', inProject('scripts', 'ts.mjs'), inProject('scripts', 'wechat-stand-in', 'main.ts')];
  const running = keep(process.execPath, args, (text) => (said += text), { env });
  for (const end = Date.now() + PATIENCE_MS; !said.includes(url); await pause(LOOK_EVERY_MS))
    if (running.exitCode !== null || Date.now() > end) {
      running.kill();
      throw new Error(`${said}\nThe stand-in for WeChat does not listen on ${url}; is something else there?`);
    }
  const ask = async (door) => (await fetch(`${url}/_stand-in/${door}`)).json();
  const { appId, secret, callback } = await ask('settings');
  mkdirSync(inProject('.cache'), { recursive: true });
  writeFileSync(TEMPLATES, JSON.stringify(await ask('our-templates')));
  return {
    process: running,
    url,
    settings: {
      WECHAT: 'stand-in',
      PUBLIC_URL: server,
      WECHAT_URL: url,
      WECHAT_APP_ID: appId,
      WECHAT_SECRET: secret,
      WECHAT_PUSH_TOKEN: callback.token,
      WECHAT_PUSH_KEY: callback.aesKey,
      WECHAT_TEMPLATES: TEMPLATES,
    },
  };
}
