import type { Ask } from '../measure/load.contract.ts';
import { ServerStation } from '../measure/station.ts';
import { median, plainly } from '../measured-row.ts';
import type { Part } from './part.ts';
import { ofThePage, planRow, readStation, thousands } from './read-stations.ts';

const RUNS = 5;
/** It is worked out once a minute and process, by whoever asks first: nobody should notice being the one. */
const MOST_MS = 500;

/** The public board of a long history as it is worked out anew, each time by a process that has not shown it yet. */
export const publicBoard: Part = {
  name: 'public board',
  needsMariadb: true,
  run: (around) =>
    around.within(async (atEnd) => {
      const { generator, options, filesUrl } = around;
      const { history, url, server } = await readStation(around, 'mariadb', options.rows, atEnd);
      const ask = (path: string): Ask => ({ method: 'GET', path: `/api/v1${path}`, token: history.clerk });
      const board = ask(`/communities/${history.community}/public-board`);
      const [selects] = await server.statementsOf(generator, [board]);
      const ms: number[] = [];
      for (let run = 0; run < RUNS; run++) {
        const fresh = await ServerStation.open(url, filesUrl);
        await generator.load(fresh.port, [ask('/session')], 1, 1);
        ms.push((await generator.load(fresh.port, [board], 1, 1)).ms);
        await fresh.stop();
      }
      const name = `public board worked out anew at ${thousands(options.rows)}`;
      return [plainly(name, 'ms', median(ms), { most: MOST_MS }), planRow('Public board', await server.problemsOf(ofThePage(selects!)), around)];
    }),
};
