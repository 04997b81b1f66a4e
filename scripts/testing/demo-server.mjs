import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keep, stop } from '../project/commands.mjs';
import { inProject } from '../project/root.mjs';
import { freePort, pause } from './ports.mjs';

const PATIENCE_SECONDS = 240;

const isReady = (baseUrl) =>
  fetch(`${baseUrl}/api/health/ready`).then(
    (answer) => answer.ok,
    () => false,
  );

/**
 * A real server with the web face and a freshly seeded demo community, in a folder of its own that `close` removes.
 * @throws Error with what the server said, when it is not ready in time
 */
export async function openDemoServer() {
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-demo-'));
  const port = await freePort();
  const baseUrl = `http://127.0.0.1:${port}`;
  let said = '';
  const server = keep(process.execPath, ['--enable-source-maps', inProject('server', 'dist', 'main.js')], (text) => (said += text), {
    env: {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      DATABASE_URL: `sqlite:${join(folder, 'huiyin.db')}`,
      FILES_URL: join(folder, 'files'),
      WEB_ROOT: inProject('miniapp', 'dist', 'h5'),
      DEMO: '1',
    },
  });
  const close = async () => {
    await stop(server);
    rmSync(folder, { recursive: true, force: true });
  };
  for (const end = Date.now() + PATIENCE_SECONDS * 1000; !(await isReady(baseUrl)); await pause(250)) {
    if (server.exitCode === null && Date.now() < end) continue;
    await close();
    throw new Error(`${said}\nThe server was not ready at ${baseUrl}${server.exitCode === null ? ` after ${PATIENCE_SECONDS} s` : ''}.`);
  }
  return { baseUrl, close, said: () => said };
}
