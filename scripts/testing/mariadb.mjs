import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keep, listen, stop } from '../project/commands.mjs';
import { say } from '../project/root.mjs';
import { findProgram, installDebianPackages } from './debian.mjs';
import { freePort, isAnswered, pause } from './ports.mjs';

const USUAL = 'mysql://root@127.0.0.1:3306/';
const PATIENCE_SECONDS = 60;
const nothingToClose = () => Promise.resolve();

/** Whether that server lets us in with the right to make databases. */
async function letsUsIn(url) {
  const { createConnection } = await import('mysql2/promise');
  try {
    const connection = await createConnection({ uri: url, connectTimeout: 2000 });
    await connection.query('CREATE DATABASE IF NOT EXISTS huiyin_probe');
    await connection.query('DROP DATABASE huiyin_probe');
    await connection.end();
    return true;
  } catch (error) {
    say(`The database server at ${url} cannot be used: ${error.message}`);
    return false;
  }
}

const serverProgram = () => findProgram(['mariadbd', 'mysqld']);
const installProgram = () => findProgram(['mariadb-install-db', 'mysql_install_db']);

/** A MariaDB of our own on a free port, its data in a folder that `close` removes; needs no root and touches no other. */
async function openPrivateServer() {
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-mariadb-'));
  const asWhom = process.getuid?.() === 0 ? ['--user=root'] : [];
  const made = await listen(installProgram(), [
    '--no-defaults',
    `--datadir=${folder}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    ...asWhom,
  ]);
  if (made.code !== 0) throw new Error(`${made.output}\nA folder for MariaDB could not be prepared; the reason is above.`);
  const port = await freePort();
  let said = '';
  const options = [
    `--datadir=${folder}`,
    `--port=${port}`,
    '--bind-address=127.0.0.1',
    `--socket=${join(folder, 'socket')}`,
    `--pid-file=${join(folder, 'pid')}`,
  ];
  const server = keep(serverProgram(), ['--no-defaults', ...options, ...asWhom], (text) => (said += text));
  const close = async () => {
    await stop(server, 30_000);
    rmSync(folder, { recursive: true, force: true });
  };
  for (const end = Date.now() + PATIENCE_SECONDS * 1000; !(await isAnswered(port)); await pause(200)) {
    if (server.exitCode === null && Date.now() < end) continue;
    await close();
    throw new Error(`${said}\nMariaDB did not start; what it said is above.`);
  }
  return { url: `mysql://root@127.0.0.1:${port}/`, close };
}

/**
 * The MariaDB for the specs: TEST_DATABASE_URL, else the one that answers at the usual address, else one started now
 * from the installed program, which as root on Debian is installed first. @throws Error that says how to get one
 */
export async function openMariadb() {
  if (process.env.TEST_DATABASE_URL) return { url: process.env.TEST_DATABASE_URL, close: nothingToClose };
  if ((await isAnswered(3306)) && (await letsUsIn(USUAL))) return { url: USUAL, close: nothingToClose };
  const isThere = () => Boolean(serverProgram() && installProgram());
  if (isThere() || ((await installDebianPackages(['mariadb-server'])) && isThere())) return openPrivateServer();
  throw new Error(
    'No MariaDB was found. Install one (on Debian: apt-get install mariadb-server), or set TEST_DATABASE_URL=mysql://<user>:<password>@<host>:3306/.',
  );
}
