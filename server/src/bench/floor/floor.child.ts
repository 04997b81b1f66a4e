import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createPool, type Pool } from 'mysql2/promise';
import type { Statement } from '../../platform/db/statement-log.ts';
import { answerParent } from '../child.ts';
import { FloorSubmit, type SubmitTemplate } from './floor-submit.ts';

/**
 * The floor: node:http and mysql2 with prepared statements, and nothing else. No session, no check, no rule, nothing composed:
 * it only moves the same rows.
 */
interface Opening {
  readonly databaseUrl: string;
}

let pool: Pool;
let reads: readonly (readonly Statement[])[] = [];
let submit: FloorSubmit;

/** `GET /<n>`: the SELECTs of the n-th request of the house, all at once, and their rows as JSON. */
async function read(index: number): Promise<string> {
  const found = await Promise.all(reads[index]!.map(async ({ sql, parameters }) => (await pool.execute(sql, parameters as (string | number | Date)[]))[0]));
  return JSON.stringify(found);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body =
    request.method === 'GET'
      ? await read(Number(request.url!.slice(1)))
      : await submit.run(JSON.parse(await bodyOf(request)) as { text: string }, String(request.headers['idempotency-key']));
  response.writeHead(request.method === 'GET' ? 200 : 201, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

function refuse(response: ServerResponse, error: unknown): void {
  response.writeHead(500).end(error instanceof Error ? error.message : 'unknown');
}

async function open({ databaseUrl }: Opening): Promise<number> {
  pool = createPool({ uri: databaseUrl, connectionLimit: 10, maxIdle: 10, timezone: 'Z', charset: 'utf8mb4_unicode_520_ci', supportBigNumbers: true });
  const server = createServer((request, response) => void answer(request, response).catch((error: unknown) => refuse(response, error)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

answerParent({
  open,
  reads: (question: { statements: readonly (readonly Statement[])[] }) => void (reads = question.statements),
  submit: (question: { template: SubmitTemplate }) => void (submit = new FloorSubmit(pool, question.template)),
});
