import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/**
 * Becomes the given Node program as far as one process can: same terminal, same signals, same exit code.
 * Ctrl-C reaches both the program and this process (and npm passes it on once more), so each signal is handed on once only.
 */
export function handOver(args, env) {
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: 'inherit' });
  const passedOn = new Set();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => {
      if (!passedOn.has(signal)) child.kill(signal);
      passedOn.add(signal);
    });
  child.on('error', (error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  });
  // A program that ends by the signal it was asked to stop with has stopped as it should.
  child.on('exit', (code, signal) => process.exit(code ?? (passedOn.has(signal) ? 0 : 1)));
}
