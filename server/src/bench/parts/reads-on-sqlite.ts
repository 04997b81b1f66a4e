import { againstFloor, type MeasuredRow } from '../measured-row.ts';
import { inTurn } from '../measure/rounds.ts';
import type { Part } from './part.ts';
import { planRow, readStation, selectsOf, thousands } from './read-stations.ts';
import { READINGS } from './readings.ts';

/** On the embedded database there is no floor: only whether a long history costs more than a short one. */
export const readsOnSqlite: Part = {
  name: 'reads on SQLite',
  needsMariadb: false,
  run: (around) =>
    around.within(async (atEnd) => {
      const { generator, pace, options } = around;
      const small = await readStation(around, 'sqlite', options.fewRows, atEnd);
      const large = await readStation(around, 'sqlite', options.sqliteRows, atEnd);
      const rows: MeasuredRow[] = [];
      const problems: string[] = [];
      for (const reading of READINGS.filter(({ inSmall }) => inSmall)) {
        const [selects] = await selectsOf(around, large, reading);
        problems.push(...(await large.server.problemsOf(selects!)));
        const sides = [large, small].map(({ server, history }) => ({ port: server.port, asks: reading.asks(history) }));
        const found = await inTurn(generator, pace, sides);
        const name = `SQLite: ${reading.name} at ${thousands(options.sqliteRows)}, against at ${thousands(options.fewRows)}`;
        rows.push(againstFloor(name, 'ms', found.ms[0]!, found.ms[1]!, found.ratio('ms', 0, 1), { most: 1.3 }));
      }
      return [...rows, planRow('SQLite', problems, around)];
    }),
};
