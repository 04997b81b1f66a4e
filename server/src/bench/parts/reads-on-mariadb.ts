import type { Statement } from '../../platform/db/statement-log.ts';
import { againstFloor, type MeasuredRow } from '../measured-row.ts';
import { inTurn } from '../measure/rounds.ts';
import { FloorStation } from '../measure/station.ts';
import type { Part } from './part.ts';
import { planRow, readStation, selectsOf, thousands } from './read-stations.ts';
import { READINGS } from './readings.ts';

/** Pages of the server's memory that hold what is read often, in MB. */
const PAGES_MB = 4096;

/** The floor's requests: each stands for the SELECTs of one request of the house. */
const floorAsks = (from: number, count: number) => Array.from({ length: count }, (_, at) => ({ method: 'GET' as const, path: `/${from + at}`, token: '' }));

/** Readings of a long history, against those of a short one and against the floor. */
export const readsOnMariadb: Part = {
  name: 'reads on MariaDB',
  needsMariadb: true,
  run: (around) =>
    around.within(async (atEnd) => {
      const { databases, generator, pace, options, say } = around;
      say(`MariaDB holds ${Math.round(await databases.givePages(PAGES_MB))} MB of pages`);
      const small = await readStation(around, 'mariadb', options.fewRows, atEnd);
      const large = await readStation(around, 'mariadb', options.rows, atEnd);
      const floor = await FloorStation.open(large.url);
      atEnd(() => floor.stop());

      const rows: MeasuredRow[] = [];
      const problems: string[] = [];
      const statements: Statement[][] = [];
      for (const reading of READINGS) {
        const asks = reading.asks(large.history);
        if (asks.length === 0) continue;
        const selects = await selectsOf(around, large, reading);
        problems.push(...(await large.server.problemsOf(selects[0]!)));
        const ofFloor = floorAsks(statements.length, selects.length);
        statements.push(...selects);
        await floor.reads(statements);
        const beside = reading.inSmall ? [{ port: small.server.port, asks: reading.asks(small.history) }] : [];
        const found = await inTurn(generator, pace, [{ port: large.server.port, asks }, { port: floor.port, asks: ofFloor }, ...beside]);
        const name = `${reading.name} at ${thousands(options.rows)}`;
        const [ms, , msOfSmall] = found.ms;
        const [perSecond, perSecondOfFloor] = found.perSecond;
        if (reading.inSmall)
          rows.push(againstFloor(`${name}, against at ${thousands(options.fewRows)}`, 'ms', ms!, msOfSmall!, found.ratio('ms', 0, 2), { most: 1.3 }));
        rows.push(againstFloor(`${name}, against the floor`, 'requests/s', perSecond!, perSecondOfFloor!, found.ratio('perSecond', 0, 1), { least: 0.6 }));
        say(`${name}: ${selects[0]!.length} SELECTs, ${Math.round(perSecond!)}/s, floor ${Math.round(perSecondOfFloor!)}/s`);
      }
      return [...rows, planRow('MariaDB', problems, around)];
    }),
};
