import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A line to a database server that can be cut and mended. */
export class SeverableLine {
  private readonly sockets = new Set<Socket>();
  private server: Server | null = null;
  private silent = false;
  private port = 0;

  private constructor(
    private readonly host: string,
    private readonly target: number,
  ) {}

  static async to(url: string): Promise<SeverableLine> {
    const { hostname, port } = new URL(url);
    const line = new SeverableLine(hostname, Number(port || 3306));
    await line.mend();
    return line;
  }

  /** The same address by way of this line. */
  through(url: string): string {
    const by = new URL(url);
    by.hostname = '127.0.0.1';
    by.port = String(this.port);
    return by.href;
  }

  /** The server is gone: every connection ends, and no new one is taken. */
  async cut(): Promise<void> {
    const { server } = this;
    this.server = null;
    const closed = new Promise<void>((done) => (server ? server.close(() => done()) : done()));
    for (const socket of this.sockets) socket.resetAndDestroy();
    await closed;
  }

  /** The network swallows everything: connections stay, and nothing comes through any more. */
  swallow(): void {
    this.silent = true;
    for (const socket of this.sockets) socket.pause();
  }

  async mend(): Promise<void> {
    this.silent = false;
    for (const socket of this.sockets) socket.resume();
    if (this.server) return;
    const server = createServer((near) => this.join(near));
    await new Promise<void>((listening) => server.listen(this.port, '127.0.0.1', listening));
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
  }

  private join(near: Socket): void {
    const far = connect(this.target, this.host);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      this.sockets.add(one);
      one.on('data', (bytes) => other.write(bytes));
      one.on('error', () => other.destroy());
      one.on('close', () => {
        this.sockets.delete(one);
        other.destroy();
      });
      if (this.silent) one.pause();
    }
  }
}
