import { once } from 'node:events';
import { connect } from 'node:net';
import { RunningServer } from './running-server.ts';
import { scratchDatabase } from './scratch-database.ts';

const BODY = JSON.stringify({ person: '01HZZZZZZZZZZZZZZZZZZZZZZZ' });

describe('SIGTERM', () => {
  it('lets a running request come to its answer, takes no new one, and ends with code 0', async () => {
    const scratch = await scratchDatabase();
    const server = await RunningServer.start({ DATABASE_URL: scratch.url, FILES_URL: 'data/spec-files', DEMO: '0' });
    const client = connect(server.port, '127.0.0.1');
    await once(client, 'connect');
    let answer = '';
    client.on('data', (chunk: Buffer) => (answer += chunk.toString()));
    client.write(
      `POST /api/v1/demo/sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${BODY.length}\r\n\r\n${BODY.slice(0, 10)}`,
    );
    // The half-sent request has arrived once another one, sent after it, was answered.
    await fetch(`http://127.0.0.1:${server.port}/api/health/live`, { headers: { connection: 'close' } });

    const ended = server.end('SIGTERM');
    await refused(server.port);
    client.write(BODY.slice(10));
    expect(await ended).toBe(0);
    expect(answer).toMatch(/^HTTP\/1\.1 404 [\s\S]*"code":"route\.not-found"/);
    await scratch.drop();
  });

  it('a wrong setting ends the program with a sentence that says what to do', async () => {
    await expect(RunningServer.start({ DATABASE_URL: 'postgres://localhost/x', FILES_URL: 'data/spec-files' })).rejects.toThrow(
      /DATABASE_URL is .*must be sqlite:<file> or mysql:/,
    );
  });
});

/** Resolves once nobody listens at the port any more. */
async function refused(port: number): Promise<void> {
  for (;;) {
    const probe = connect(port, '127.0.0.1');
    const outcome = await Promise.race([once(probe, 'connect').then(() => 'open'), once(probe, 'error').then(() => 'refused')]).catch(() => 'refused');
    probe.destroy();
    if (outcome === 'refused') return;
  }
}
