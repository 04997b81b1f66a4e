import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CONTROL_DOORS } from './control-doors.ts';
import { Parts } from './parts.ts';
import { Platform } from './platform.ts';
import { DEFAULT_SETTINGS, type Callback, type StandInSettings } from './settings.ts';

export interface StandInOptions {
  /** 0: one that is free. */
  readonly port?: number;
  readonly host?: string;
  /** The clock of a spec; without it the stand-in has one of its own, which can be turned. */
  readonly now?: () => Date;
  readonly settings?: Partial<Omit<StandInSettings, 'callback'>> & { readonly callback?: Partial<Callback> };
  /** Whether pushes leave by themselves when they are due. As a rule they do, unless a spec brings its clock: then `control.pushes.runDue()` sends them. */
  readonly pushesByItself?: boolean;
}
export interface StandIn {
  /** `WECHAT_BASE_URL` of the server. */
  readonly url: string;
  /** The users' side, the switches, and what has happened. */
  readonly control: Parts;
  close(): Promise<void>;
}

const CONTROL = '/_stand-in/';
const LOOK_FOR_DUE_MS = 200;
const LARGEST_BODY = 1024 * 1024;
const PAGE: Readonly<Record<string, readonly [file: string, type: string]>> = {
  '/': ['page.html', 'text/html; charset=utf-8'],
  '/page.css': ['page.css', 'text/css; charset=utf-8'],
  '/page.js': ['page.js', 'text/javascript; charset=utf-8'],
};

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) throw new Error('That body is too large.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, status: number, contentType: string, body: Buffer | string): void {
  response.writeHead(status, { 'content-type': contentType, 'cache-control': 'no-store' }).end(body);
}

/** The users' side over HTTP: JSON in and out; 400 with a sentence where it cannot be done. */
async function control(parts: Parts, name: string, given: () => object, method: string, response: ServerResponse): Promise<void> {
  // A page of the mini-program in a browser asks from another port.
  response.setHeader('access-control-allow-origin', '*').setHeader('access-control-allow-headers', '*').setHeader('access-control-allow-methods', '*');
  const door = CONTROL_DOORS[`${method} ${name}`];
  if (method === 'OPTIONS') return send(response, 204, 'text/plain', '');
  if (!door) return send(response, 404, 'application/json', JSON.stringify({ error: 'There is no such door.', doors: Object.keys(CONTROL_DOORS) }));
  try {
    send(response, 200, 'application/json', JSON.stringify((await door(parts, given() as Parameters<typeof door>[1])) ?? {}));
  } catch (error) {
    send(response, 400, 'application/json', JSON.stringify({ error: (error as Error).message }));
  }
}

/** Serves one request. @throws where it was broken off */
async function serve(parts: Parts, platform: Platform, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://stand-in');
  const method = request.method ?? 'GET';
  const query = Object.fromEntries(searchParams);
  const text = await textOf(request);
  const page = method === 'GET' ? PAGE[pathname] : undefined;
  if (page) return send(response, 200, page[1], await readFile(new URL(`page/${page[0]}`, import.meta.url)));
  if (pathname.startsWith(CONTROL)) {
    const given = () => (text === '' ? query : (JSON.parse(text) as object));
    return control(parts, pathname.slice(CONTROL.length), given, method, response);
  }
  const answer = await platform.answer({ method, path: pathname, query, text });
  if (answer === null) request.socket.resetAndDestroy();
  else send(response, answer.status, answer.contentType, answer.body);
}

/** Opens WeChat's platform in small: what our server asks of it, what it pushes, and the telephones of its users. */
export async function openStandIn({ port = 0, host = '127.0.0.1', now, settings = {}, pushesByItself = !now }: StandInOptions = {}): Promise<StandIn> {
  const callback = { ...DEFAULT_SETTINGS.callback, ...settings.callback };
  const parts = new Parts({ ...DEFAULT_SETTINGS, ...settings, callback }, now ?? null);
  const platform = new Platform(parts);
  const server = createServer((request, response) => {
    serve(parts, platform, request, response).catch((error: unknown) => {
      if (response.headersSent || request.socket.destroyed) request.socket.destroy();
      else send(response, 500, 'text/plain', String(error));
    });
  });
  server.listen(port, host);
  await once(server, 'listening');
  const timer = pushesByItself
    ? setInterval(() => void parts.pushes.runDue().catch((error: Error) => process.emitWarning(error)), LOOK_FOR_DUE_MS).unref()
    : null;
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}`,
    control: parts,
    close: async () => {
      if (timer) clearInterval(timer);
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      parts.faults.clear();
      await closed;
    },
  };
}
