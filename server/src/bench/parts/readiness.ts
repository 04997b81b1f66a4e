import { fork } from 'node:child_process';
import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { median, plainly, type MeasuredRow } from '../measured-row.ts';
import type { Part } from './part.ts';
import { settleTowns } from './submit.ts';

const EVERY_MS = 5;
const RUNS = 3;
const PATIENCE_MS = 30_000;
const MAIN = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? '../../main.ts' : '../../main.js', import.meta.url));

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    get({ host: '127.0.0.1', port, path: '/api/health/ready' }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    }).on('error', () => resolve(false));
  });

/** From the start of the process until it says that it is ready, in seconds. */
async function once(databaseUrl: string, filesUrl: string): Promise<number> {
  const port = await freePort();
  const started = performance.now();
  const env = { ...process.env, DATABASE_URL: databaseUrl, FILES_URL: filesUrl, PORT: String(port), DEMO: '0', SECRET: 'a secret of the bench' };
  const child = fork(MAIN, [], { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  try {
    while (!(await answers(port))) {
      if (child.exitCode !== null || performance.now() - started > PATIENCE_MS) throw new Error('The service did not become ready.');
      await new Promise((resume) => setTimeout(resume, EVERY_MS));
    }
    return (performance.now() - started) / 1000;
  } finally {
    child.kill('SIGTERM');
    await gone;
  }
}

/** How long the server alone takes until it serves, on a database that is there. */
export const readiness: Part = {
  name: 'readiness',
  needsMariadb: false,
  run: async ({ databases, filesUrl }) => {
    const rows: MeasuredRow[] = [];
    const urls: [string, string][] = [['SQLite', databases.sqlite('ready').url]];
    if ((await databases.version()) !== null) urls.push(['MariaDB', (await databases.mariadb('ready')).url]);
    for (const [name, url] of urls) {
      await settleTowns(url, 1);
      const seconds: number[] = [];
      for (let run = 0; run < RUNS; run++) seconds.push(await once(url, filesUrl));
      rows.push(plainly(`ready on an existing ${name} database`, 's', median(seconds), { most: 2 }));
    }
    return rows;
  },
};
