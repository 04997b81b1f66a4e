import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { mysqlUrl } from '../../platform/db/database-url.ts';
import { ENTITIES } from '../../entities.ts';
import { MIGRATIONS } from '../../migrations/index.ts';
import { Database } from '../../platform/db/index.ts';
import type { SubmitTemplate } from '../floor/floor-submit.ts';
import { againstFloor, plainly, type MeasuredRow } from '../measured-row.ts';
import type { Ask } from '../measure/load.contract.ts';
import { inTurn } from '../measure/rounds.ts';
import { FloorStation, ServerStation } from '../measure/station.ts';
import { settle, type Settled } from '../settle.ts';
import type { Part, Surroundings } from './part.ts';

const COMMUNITIES = 20;
const RESIDENTS = 10;
const TEXT = '厨房水槽下面的水管漏水，地上全是水，请尽快安排师傅上门处理。已经是第二次了，上次修过之后好了一个星期，昨天晚上又开始漏。';
const BODY = JSON.stringify({ kind: 'repair', text: TEXT, place: { kind: 'home', label: '我家厨房' } });

const report = (token: string): Ask => ({ method: 'POST', path: '/api/v1/complaints', token, body: BODY });
/** One of each community in turn. */
export const reports = (communities: readonly Settled[]): Ask[] =>
  Array.from({ length: RESIDENTS }, (_, at) => communities.map(({ readers }) => report(readers[at]!.token))).flat();

export async function settleTowns(url: string, count: number): Promise<Settled[]> {
  const database = await Database.open(url, { entities: ENTITIES, migrations: MIGRATIONS });
  try {
    const settled: Settled[] = [];
    for (let at = 0; at < count; at++) settled.push(await settle(database, `小区 ${at + 1}`, { persons: RESIDENTS, readers: RESIDENTS }));
    return settled;
  } finally {
    await database.close();
  }
}

/** The rows of the newest submission. */
export async function templateOf(url: string, communities: readonly Settled[]): Promise<SubmitTemplate> {
  const connection = await createConnection({ uri: mysqlUrl(url), timezone: 'Z', jsonStrings: true });
  const rows = async (sql: string, values: string[] = []) =>
    (await connection.query<RowDataPacket[]>(sql, values))[0] as unknown as Record<string, string | number | Date | null>[];
  try {
    const [complaint] = await rows('SELECT * FROM complaint ORDER BY id DESC LIMIT 1');
    const id = complaint!.id as string;
    const [entry] = await rows('SELECT * FROM timeline_entry WHERE complaintId = ?', [id]);
    const [message] = await rows('SELECT * FROM outbox_message ORDER BY id DESC LIMIT 1');
    const [key] = await rows('SELECT * FROM idempotency_key ORDER BY createdAt DESC LIMIT 1');
    const commitments = await rows('SELECT * FROM commitment WHERE complaintId = ?', [id]);
    return {
      communities: communities.map(({ communityId }) => communityId),
      year: complaint!.year as number,
      complaint: complaint!,
      commitments,
      entry: entry!,
      message: message!,
      key: key!,
      answer: JSON.parse(key!.answer as string) as object,
    };
  } finally {
    await connection.end();
  }
}

/** Submissions on MariaDB, for one community and for many, against the floor's in the same tables. */
export const submitOnMariadb: Part = {
  name: 'submit on MariaDB',
  needsMariadb: true,
  run: ({ databases, generator, pace, filesUrl, within }: Surroundings) =>
    within(async (atEnd) => {
      const { url } = await databases.mariadb('submit');
      const settled = await settleTowns(url, COMMUNITIES);
      const server = await ServerStation.open(url, filesUrl);
      atEnd(() => server.stop());
      const floor = await FloorStation.open(url);
      atEnd(() => floor.stop());
      // The counters of all communities are there before anybody is measured.
      await generator.load(server.port, reports(settled), COMMUNITIES * RESIDENTS, 1);
      const rows: MeasuredRow[] = [];
      for (const [name, communities] of [
        ['one community', settled.slice(0, 1)],
        [`${COMMUNITIES} communities`, settled],
      ] as const) {
        await floor.submit(await templateOf(url, communities));
        const asks = reports(communities);
        const found = await inTurn(generator, pace, [
          { port: server.port, asks },
          { port: floor.port, asks },
        ]);
        const [value, ofFloor] = found.perSecond;
        rows.push(againstFloor(`submit on MariaDB, ${name}`, 'submissions/s', value!, ofFloor!, found.ratio('perSecond', 0, 1), { least: 0.7 }));
      }
      // Last, and by itself: what it has not told yet it goes on telling while others would be measured.
      const telling = await ServerStation.open(url, filesUrl, true);
      atEnd(() => telling.stop());
      const found = await inTurn(generator, pace, [{ port: telling.port, asks: reports(settled) }]);
      rows.push(plainly('the same while one process also tells at once what was submitted', 'submissions/s', found.perSecond[0]!));
      return rows;
    }),
};

/** Submissions on the embedded database: reported only. */
export const submitOnSqlite: Part = {
  name: 'submit on SQLite',
  needsMariadb: false,
  run: ({ databases, generator, pace, filesUrl, within }: Surroundings) =>
    within(async (atEnd) => {
      const { url } = databases.sqlite('submit');
      const settled = await settleTowns(url, 1);
      const server = await ServerStation.open(url, filesUrl);
      atEnd(() => server.stop());
      const found = await inTurn(generator, pace, [{ port: server.port, asks: reports(settled) }]);
      return [plainly('submit on SQLite', 'submissions/s', found.perSecond[0]!)];
    }),
};
