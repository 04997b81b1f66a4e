import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A port of this machine that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** The real program as a process of its own, from its sources. */
export class RunningServer {
  private constructor(
    readonly child: ChildProcess,
    readonly port: number,
  ) {}

  /** Resolves once it listens. @throws Error with what it said, where it ends before */
  static async start(environment: Readonly<Record<string, string>>): Promise<RunningServer> {
    const port = await freePort();
    const { __TS_HOOKS: _, NODE_OPTIONS: __, ...inherited } = process.env;
    const child = spawn(process.execPath, ['-C', 'source', '--import', './scripts/ts.mjs', 'server/src/main.ts'], {
      cwd: root,
      env: { ...inherited, HOST: '127.0.0.1', LOG_LEVEL: 'error', SECRET: 'a secret of the specs', ...environment, PORT: String(port) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    await new Promise<void>((resolve, reject) => {
      const hear = (chunk: Buffer) => {
        said += chunk.toString();
        if (said.includes(`:${port}`)) resolve();
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.once('exit', (code) => reject(new Error(`The server ended with ${code}: ${said}`)));
    });
    return new RunningServer(child, port);
  }

  /** Sends a signal and answers the code with which it ended; `null` where the signal ended it. */
  async end(signal: NodeJS.Signals): Promise<number | null> {
    const ended = once(this.child, 'exit');
    this.child.kill(signal);
    const [code] = (await ended) as [number | null];
    return code;
  }
}
