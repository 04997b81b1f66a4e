import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  readonly method: string;
  readonly query: Readonly<Record<string, string>>;
  readonly contentType: string | undefined;
  readonly body: string;
}

/** Where the platform pushes to: keeps what came, and answers as it is told. */
export class Receiver {
  readonly received: Received[] = [];
  answer: (one: Received) => { status: number; body: string | Buffer } = () => ({ status: 200, body: 'success' });

  private constructor(private readonly server: Server) {}

  static async open(): Promise<Receiver> {
    const server = createServer((request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      request.on('end', () => {
        const query = Object.fromEntries(new URL(request.url ?? '/', 'http://receiver').searchParams);
        const one = { method: request.method ?? '', query, contentType: request.headers['content-type'], body };
        receiver.received.push(one);
        const { status, body: said } = receiver.answer(one);
        response.writeHead(status).end(said);
      });
    }).listen(0, '127.0.0.1');
    const receiver = new Receiver(server);
    await once(server, 'listening');
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/wechat/push`;
  }

  async close(): Promise<void> {
    const closed = once(this.server, 'close');
    this.server.close();
    this.server.closeAllConnections();
    await closed;
  }
}
