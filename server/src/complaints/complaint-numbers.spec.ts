import type { RegisterRequest } from '@huiyin/shared/complaints/complaint.contract';
import type { ErrorBody } from '@huiyin/shared/kernel/domain-error';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { Sessions } from '../accounts/index.ts';
import type { Actor } from '../platform/db/index.ts';
import { newId } from '../platform/ids/new-id.ts';
import { House } from '../testing/house.ts';
import type { Somebody } from '../testing/people.ts';
import { Complaint, RegisterComplaint } from './index.ts';

const REPORT: RegisterRequest = { kind: 'repair', text: '楼道的灯不亮', place: { kind: 'public', label: '2 号楼 3 层' } };
const SUBMISSIONS = 200;

const onMariadb = Boolean(process.env.TEST_DATABASE_URL);

class BrokenOff extends Error {}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, position) => position + 1);
const byNumber = (one: number, other: number): number => one - other;

describe('S4.3 numbers', () => {
  let house: House;
  beforeEach(async () => {
    house = await House.open();
  });
  afterEach(() => house.close());

  const actorOf = async (person: Somebody): Promise<Actor> => (await house.app.get(Sessions, { strict: false }).find(await house.token(person))).actor;
  const serialsOf = async (communityId: string, year = 2026): Promise<number[]> =>
    (await house.reads.db.findBy(Complaint, { communityId, year })).map(({ serial }) => serial).sort(byNumber);

  it(`${SUBMISSIONS} at once, every third of them rolled back after it took a number: no number is missing, none is there twice`, async () => {
    const register = house.app.get(RegisterComplaint, { strict: false });
    const actor = await actorOf(house.people.resident);
    await register.prepare(actor, house.clock.now());
    const submit = (position: number): Promise<number> =>
      house.work.run(actor, async (tx) => {
        const { complaint } = await register.run(tx, REPORT);
        if (position % 3 === 0) throw new BrokenOff();
        return complaint.serial;
      });
    const outcomes = await Promise.allSettled(upTo(SUBMISSIONS).map(submit));
    const given = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
    const lost = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as Error] : []));
    expect(lost.filter((reason) => !(reason instanceof BrokenOff))).toEqual([]);
    expect(given.sort(byNumber)).toEqual(upTo(SUBMISSIONS - lost.length));
    expect(await serialsOf(house.town.communityId)).toEqual(given);
    expect(lost).toHaveLength(Math.floor(SUBMISSIONS / 3));
  });

  it(`${SUBMISSIONS} at once over HTTP, every third of them refused: each acknowledged number is there, and they have no gap`, async () => {
    const submit = (position: number) =>
      house.request<MatterView | ErrorBody>(
        house.people.resident,
        'POST',
        '/complaints',
        position % 3 === 0 ? { ...REPORT, files: [newId(house.clock.now())] } : REPORT,
      );
    const answers = await Promise.all(upTo(SUBMISSIONS).map(submit));
    const acknowledged = answers.flatMap(({ status, body }) => (status === 201 ? [(body as MatterView).number] : []));
    expect(answers.filter(({ status }) => status !== 201).map(({ body }) => (body as ErrorBody).code)).toEqual(
      upTo(Math.floor(SUBMISSIONS / 3)).map(() => 'file.unknown'),
    );
    expect(acknowledged.sort()).toEqual(upTo(acknowledged.length).map((serial) => `2026-${String(serial).padStart(6, '0')}`));
    expect(await serialsOf(house.town.communityId)).toEqual(upTo(acknowledged.length));
  });

  it('two communities count apart, also at once', async () => {
    const people = [house.people.resident, house.elsewhere.people.resident];
    const reports = await Promise.all(upTo(40).map((position) => house.report(people[position % 2]!, REPORT)));
    expect(new Set(reports.map(({ number }) => number)).size).toBe(20);
    for (const { communityId } of [house.town, house.elsewhere]) expect(await serialsOf(communityId)).toEqual(upTo(20));
  });

  it('the year begins at the community’s own midnight, with number one', async () => {
    await house.report(house.people.resident, REPORT);
    house.clock.turnTo(new Date('2026-12-31T15:59:59.999Z'));
    expect((await house.report(house.people.resident, REPORT)).number).toBe('2026-000002');
    house.clock.turnTo(new Date('2026-12-31T16:00:00.000Z'));
    const first = await Promise.all(upTo(10).map(() => house.report(house.people.resident, REPORT)));
    expect(first.map(({ number }) => number).sort()).toEqual(upTo(10).map((serial) => `2027-${String(serial).padStart(6, '0')}`));
    expect(await serialsOf(house.town.communityId, 2026)).toEqual([1, 2]);
  });

  it('the number of a submission that was rolled back goes to the next', async () => {
    expect((await house.report(house.people.resident, REPORT)).number).toBe('2026-000001');
    await expect(house.report(house.people.resident, { ...REPORT, files: [newId(house.clock.now())] })).rejects.toThrow('file.unknown');
    expect((await house.report(house.people.resident, REPORT)).number).toBe('2026-000002');
  });

  (onMariadb ? it : it.skip)('two processes on one database count as one (on MariaDB: the embedded database has one process)', async () => {
    const other = await house.beside();
    const answers = await Promise.all(
      upTo(100).map((position) => (position % 2 === 0 ? house : other).request(house.people.resident, 'POST', '/complaints', REPORT)),
    );
    expect(answers.map(({ status }) => status)).toEqual(upTo(100).map(() => 201));
    expect(await serialsOf(house.town.communityId)).toEqual(upTo(100));
    await other.close();
  });
});
