import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/** Programs that end at the latest with this process, however it ends. */
const running = new Set();
process.on('exit', () => {
  for (const child of running) child.kill();
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => {
    // Whoever has handed over to a server listens as well, and waits for its end.
    if (process.listenerCount(signal) === 1) process.exit(1);
  });

function start(command, args, { env = process.env, cwd = root, stdio }) {
  const child = spawn(command, args, { cwd, env, stdio });
  running.add(child);
  child.on('close', () => running.delete(child));
  return child;
}

/** npm as it was called, since `npm` alone is not a program on every system. */
const npmCommand = () => (process.env.npm_execpath?.endsWith('.js') ? [process.execPath, process.env.npm_execpath] : ['npm']);

/** Runs a program to its end with its output on stderr. @returns its exit code */
export function watch(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = start(command, args, { ...options, stdio: ['ignore', 2, 2] });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

export function npm(args, options = {}) {
  const [command, ...first] = npmCommand();
  return watch(command, [...first, ...args], options);
}

/** Runs a program to its end and keeps what it said. A program that cannot be started counts as failed. */
export function listen(command, args, options = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = start(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const hear = (chunk) => (output += chunk);
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', hear);
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

export function listenToNpm(args, options = {}) {
  const [command, ...first] = npmCommand();
  return listen(command, [...first, ...args], options);
}

/** Starts a program that stays; its output is given to `hear`. It is stopped at the latest when this process ends. */
export function keep(command, args, hear, options = {}) {
  const child = start(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.setEncoding('utf8').on('data', hear);
  child.stderr.setEncoding('utf8').on('data', hear);
  child.on('error', (error) => hear(`${error.message}\n`));
  return child;
}

/** Asks a kept program to stop and waits for it; after `patience` milliseconds it is killed. */
export function stop(child, patience = 15_000) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const killer = setTimeout(() => child.kill('SIGKILL'), patience);
    child.once('close', () => {
      clearTimeout(killer);
      resolve();
    });
    child.kill('SIGTERM');
  });
}
