import { Agent, request } from 'node:http';
import { randomUUID } from 'node:crypto';
import { answerParent } from '../child.ts';
import { median } from '../measured-row.ts';
import type { Ask, LoadAnswer, LoadQuestion } from './load.contract.ts';

interface Seen {
  readonly status: number;
  readonly bytes: number;
  readonly ms: number;
}

function send(agent: Agent, port: number, { method, path, token, body }: Ask): Promise<Seen> {
  const started = performance.now();
  const headers: Record<string, string | number> = { authorization: `Bearer ${token}` };
  if (body !== undefined)
    Object.assign(headers, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), 'idempotency-key': randomUUID() });
  return new Promise((resolve, reject) => {
    const sent = request({ agent, host: '127.0.0.1', port, method, path, headers }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.on('end', () => resolve({ status: response.statusCode!, bytes, ms: performance.now() - started }));
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

async function load({ port, asks, count, concurrency }: LoadQuestion): Promise<LoadAnswer> {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  const seen: Seen[] = [];
  let next = 0;
  const one = async () => {
    while (next < count) seen.push(await send(agent, port, asks[next++ % asks.length]!));
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: concurrency }, one));
  const seconds = (performance.now() - started) / 1000;
  agent.destroy();
  return {
    perSecond: count / seconds,
    ms: median(seen.map(({ ms }) => ms)),
    refused: seen.filter(({ status }) => status < 200 || status > 299).length,
    bytes: seen.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

answerParent({ load });
