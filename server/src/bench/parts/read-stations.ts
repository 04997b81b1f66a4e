import { join } from 'node:path';
import type { Statement } from '../../platform/db/statement-log.ts';
import { benchHistory, type KnownHistory } from '../history/bench-history.ts';
import { plainly, type MeasuredRow } from '../measured-row.ts';
import { ServerStation } from '../measure/station.ts';
import type { Surroundings } from './part.ts';
import type { Reading } from './readings.ts';

/** The house on a history. */
export interface ReadStation {
  readonly server: ServerStation;
  readonly history: KnownHistory;
  readonly url: string;
}

/** What belongs to the signed-in person and the community, not to what was asked for. */
const NOT_OF_THE_PAGE = /FROM [`"]?(session|community|department|category)[`"]?/;

/** Of what was sent for a request, what fetches its rows. */
export const ofThePage = (sent: readonly Statement[]): Statement[] => sent.filter(({ sql }) => !NOT_OF_THE_PAGE.test(sql));

export const thousands = (count: number): string => count.toLocaleString('en');

/** Opens the house on a history of so many complaints, which is loaded where it is not there yet. */
export async function readStation(
  around: Surroundings,
  kind: 'mariadb' | 'sqlite',
  total: number,
  atEnd: (close: () => Promise<void>) => void,
): Promise<ReadStation> {
  const { databases, folder, filesUrl, say } = around;
  const name = `history_${total}`;
  const { url, fresh } = kind === 'mariadb' ? await databases.mariadb(name) : databases.sqlite(name);
  const started = performance.now();
  const history = await benchHistory(url, fresh, total, join(folder, `${kind}_${name}.json`));
  const seconds = Math.round((performance.now() - started) / 1000);
  if (fresh) say(`${thousands(total)} complaints loaded into ${kind} in ${seconds} s: 4 commitments, 6 timeline entries and an order each`);
  const server = await ServerStation.open(url, filesUrl);
  atEnd(() => server.stop());
  return { server, history, url };
}

/** For each request of a reading, the SELECTs that fetch its rows. */
export async function selectsOf({ generator }: Surroundings, { server, history }: ReadStation, reading: Reading): Promise<Statement[][]> {
  const asks = reading.asks(history);
  await generator.load(server.port, asks.slice(0, 1), 1, 1);
  return (await server.statementsOf(generator, asks)).map(ofThePage);
}

/** The plans of what was read, judged where the history is long. */
export function planRow(database: string, problems: readonly string[], { say }: Surroundings): MeasuredRow {
  for (const problem of problems) say(problem);
  return plainly(`${database}: SELECTs that read a whole table or sort more than a page`, 'statements', problems.length, { most: 0 });
}
