import { againstFloor, type MeasuredRow } from '../measured-row.ts';
import type { Ask } from '../measure/load.contract.ts';
import { ServerStation } from '../measure/station.ts';
import type { Part } from './part.ts';
import { reports, settleTowns } from './submit.ts';

const WHOLE = 100_000;
const QUICK = 1_000;
/** Of what was sent: where memory is looked at. */
const LOOKS = [0.2, 0.6, 1] as const;
const READS_TO_A_REPORT = 9;

/** Nine readings to a report, by the desk and by residents. */
function mixture(reporting: readonly Ask[], clerk: string): Ask[] {
  const reads: Ask[] = ['/board', '/board/to-reply', '/complaints', '/session', '/community'].map((path) => ({
    method: 'GET',
    path: `/api/v1${path}`,
    token: clerk,
  }));
  return reporting.flatMap((ask, at) => {
    const own: Ask = { method: 'GET', path: '/api/v1/me/complaints?which=open', token: ask.token };
    return [ask, ...Array.from({ length: READS_TO_A_REPORT }, (_, place) => (place % 2 === 0 ? own : reads[(at + place) % reads.length]!))];
  });
}

/** Whether the house keeps something of what it has answered. */
export const memory: Part = {
  name: 'memory',
  needsMariadb: false,
  run: ({ options, databases, generator, pace, filesUrl, say, within }) =>
    within(async (atEnd) => {
      const { url } = (await databases.version()) === null ? databases.sqlite('memory') : await databases.mariadb('memory');
      const settled = await settleTowns(url, 1);
      const server = await ServerStation.open(url, filesUrl, true);
      atEnd(() => server.stop());
      const asks = mixture(reports(settled), settled[0]!.clerk);
      const requests = options.quick ? QUICK : WHOLE;
      const seen: { heapUsed: number; rss: number }[] = [];
      let sent = 0;
      for (const look of LOOKS) {
        const until = Math.round(requests * look);
        await generator.load(server.port, asks, until - sent, pace.concurrency);
        sent = until;
        seen.push(await server.memory());
        say(`after ${sent} requests: heap ${megabytes(seen.at(-1)!.heapUsed)} MB, resident ${megabytes(seen.at(-1)!.rss)} MB`);
      }
      const [first, , last] = seen;
      const row = (name: string, what: 'heapUsed' | 'rss', most?: number): MeasuredRow =>
        againstFloor(
          `${name} after ${requests} requests, against after ${requests * LOOKS[0]}`,
          'MB',
          megabytes(last![what]),
          megabytes(first![what]),
          last![what] / first![what],
          most === undefined ? undefined : { most },
        );
      return [row('heap in use after collection', 'heapUsed', 1.1), row('resident memory', 'rss', 1.1)];
    }),
};

const megabytes = (bytes: number): number => Math.round(bytes / 104_857.6) / 10;
