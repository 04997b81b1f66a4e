import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keep, stop } from '../project/commands.mjs';
import { inProject } from '../project/root.mjs';
import { startStandIn } from '../project/wechat-stand-in.mjs';
import { copyDemoCommunity } from './demo-seed.mjs';
import { freePort, pause } from './ports.mjs';

const PATIENCE_SECONDS = 240;

const isReady = (baseUrl) =>
  fetch(`${baseUrl}/api/health/ready`).then(
    (answer) => answer.ok,
    () => false,
  );

/**
 * A real server with a demo community up to today, in a folder of its own that `close` removes; with the built web face, where `face` wants it,
 * and with a stand-in for WeChat, where `wechat` does.
 * @throws Error with what the server said, when it is not ready in time
 */
export async function openDemoServer({ face = true, wechat = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-demo-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const removeFirst = (error) => {
    remove();
    throw error;
  };
  const settings = await copyDemoCommunity(folder).catch(removeFirst);
  const port = await freePort();
  const baseUrl = `http://127.0.0.1:${port}`;
  let said = '';
  const standIn = wechat ? await startStandIn({ server: baseUrl, port: await freePort() }).catch(removeFirst) : null;
  const { WEB_ROOT: _others, ...surroundings } = process.env;
  const env = {
    ...surroundings,
    ...settings,
    ...standIn?.settings,
    PORT: String(port),
    HOST: '127.0.0.1',
    DEMO: '1',
    ...(face && { WEB_ROOT: inProject('miniapp', 'dist', 'h5') }),
  };
  const server = keep(process.execPath, ['--enable-source-maps', inProject('server', 'dist', 'main.js')], (text) => (said += text), { env });
  const close = async () => {
    await stop(server);
    if (standIn) await stop(standIn.process);
    remove();
  };
  for (const end = Date.now() + PATIENCE_SECONDS * 1000; !(await isReady(baseUrl)); await pause(250)) {
    if (server.exitCode === null && Date.now() < end) continue;
    await close();
    throw new Error(`${said}\nThe server was not ready at ${baseUrl}${server.exitCode === null ? ` after ${PATIENCE_SECONDS} s` : ''}.`);
  }
  return { baseUrl, wechatUrl: standIn?.url, close, said: () => said };
}
