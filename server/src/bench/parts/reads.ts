import { join } from 'node:path';
import { benchHistory, type KnownHistory } from '../history/bench-history.ts';
import { againstFloor, type MeasuredRow } from '../measured-row.ts';
import type { Statement } from '../../platform/db/statement-log.ts';
import { inTurn } from '../measure/rounds.ts';
import { FloorStation, ServerStation } from '../measure/station.ts';
import type { Part, Surroundings } from './part.ts';
import { READINGS } from './readings.ts';

/** Pages of the server's memory that hold what is read often, in MB. */
const PAGES_MB = 4096;
/** What belongs to the signed-in person and the community, not to what was asked for. */
const NOT_OF_THE_PAGE = /FROM [`"]?(session|community|department|category)[`"]?/;

const thousands = (count: number): string => count.toLocaleString('en');

async function filled({ databases, folder, say }: Surroundings, kind: 'mariadb' | 'sqlite', total: number): Promise<{ url: string; history: KnownHistory }> {
  const name = `history_${total}`;
  const { url, fresh } = kind === 'mariadb' ? await databases.mariadb(name) : databases.sqlite(name);
  const started = performance.now();
  const history = await benchHistory(url, fresh, total, join(folder, `${kind}_${name}.json`));
  if (fresh)
    say(
      `${thousands(total)} complaints loaded into ${kind} in ${Math.round((performance.now() - started) / 1000)} s (4 commitments and 6 timeline entries each, one order)`,
    );
  return { url, history };
}

/** The floor's asks: each stands for the SELECTs of one request of the house. */
const floorAsks = (from: number, count: number) => Array.from({ length: count }, (_, at) => ({ method: 'GET' as const, path: `/${from + at}`, token: '' }));

export const readsOnMariadb: Part = {
  name: 'reads on MariaDB',
  needsMariadb: true,
  run: (around: Surroundings) =>
    around.within(async (atEnd) => {
      const { databases, generator, pace, filesUrl, options } = around;
      const pages = await databases.givePages(PAGES_MB);
      around.say(`MariaDB holds ${Math.round(pages)} MB of pages`);
      const small = await filled(around, 'mariadb', options.fewRows);
      const large = await filled(around, 'mariadb', options.rows);
      const smallServer = await ServerStation.open(small.url, filesUrl);
      atEnd(() => smallServer.stop());
      const server = await ServerStation.open(large.url, filesUrl);
      atEnd(() => server.stop());
      const floor = await FloorStation.open(large.url);
      atEnd(() => floor.stop());

      const rows: MeasuredRow[] = [];
      const statements: Statement[][] = [];
      for (const reading of READINGS) {
        const asks = reading.asks(large.history);
        if (asks.length === 0) continue;
        await generator.load(server.port, asks.slice(0, 1), 1, 1);
        const heard = (await server.statementsOf(generator, asks)).map((sent) => sent.filter(({ sql }) => !NOT_OF_THE_PAGE.test(sql)));
        const ofFloor = floorAsks(statements.length, heard.length);
        statements.push(...heard);
        await floor.reads(statements);
        const sides = [
          { port: server.port, asks },
          { port: floor.port, asks: ofFloor },
          ...(reading.inSmall ? [{ port: smallServer.port, asks: reading.asks(small.history) }] : []),
        ];
        const found = await inTurn(generator, pace, sides);
        const at = `${reading.name} at ${thousands(options.rows)}`;
        if (reading.inSmall)
          rows.push(againstFloor(`${at}, against at ${thousands(options.fewRows)}`, 'ms', found.ms[0]!, found.ms[2]!, found.ratio('ms', 0, 2), { most: 1.3 }));
        rows.push(
          againstFloor(`${at}, against the floor`, 'requests/s', found.perSecond[0]!, found.perSecond[1]!, found.ratio('perSecond', 0, 1), { least: 0.6 }),
        );
        around.say(`${at}: ${heard[0]!.length} SELECTs, ${Math.round(found.perSecond[0]!)}/s, floor ${Math.round(found.perSecond[1]!)}/s`);
      }
      return rows;
    }),
};

/** On the embedded database there is no floor: only whether a long history costs more than a short one. */
export const readsOnSqlite: Part = {
  name: 'reads on SQLite',
  needsMariadb: false,
  run: (around: Surroundings) =>
    around.within(async (atEnd) => {
      const { generator, pace, options, filesUrl } = around;
      const stations: { port: number; history: KnownHistory }[] = [];
      for (const total of [options.rows, options.fewRows]) {
        const { url, history } = await filled(around, 'sqlite', total);
        const station = await ServerStation.open(url, filesUrl);
        atEnd(() => station.stop());
        stations.push({ port: station.port, history });
      }
      const rows: MeasuredRow[] = [];
      for (const reading of READINGS.filter(({ inSmall }) => inSmall)) {
        const found = await inTurn(
          generator,
          pace,
          stations.map(({ port, history }) => ({ port, asks: reading.asks(history) })),
        );
        rows.push(
          againstFloor(
            `SQLite: ${reading.name} at ${thousands(options.rows)}, against at ${thousands(options.fewRows)}`,
            'ms',
            found.ms[0]!,
            found.ms[1]!,
            found.ratio('ms', 0, 1),
            { most: 1.3 },
          ),
        );
      }
      return rows;
    }),
};
