import { COMPLAINT_ACTIONS, type ComplaintAction } from '@huiyin/shared/complaints/complaint.states';
import type { Page } from '@huiyin/shared/kernel/paging';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import type { TimelineEntryView } from '@huiyin/shared/timeline/timeline.contract';
import { Complaint } from '../complaints/index.ts';
import { UnitOfWork } from '../platform/db/index.ts';
import { systemActor } from '../platform/db/index.ts';
import { unpacked } from '../testing/archive.ts';
import { House } from '../testing/house.ts';
import { Journeys } from '../testing/journeys.ts';
import type { Somebody } from '../testing/people.ts';
import { Timeline } from '../timeline/index.ts';

/** Instructions to who does the work, reasons among colleagues, what was asked of other offices: written down once more, beside the table. */
const NOT_FOR_RESIDENTS: readonly ComplaintAction[] = [
  'mark-major',
  'decide',
  'dispatch',
  'refer',
  'merge',
  'reassign',
  'return',
  'issue-rectification',
  'chase',
  'release',
  'note',
  'complete-corrective',
];

describe('what was said in a step, and who reads it', () => {
  let house: House;
  let journeys: Journeys;
  let matter: MatterView;
  beforeAll(async () => {
    house = await House.open();
    journeys = new Journeys(house);
    matter = await journeys.dispatched({ sharedWithFamily: true });
    for (const action of COMPLAINT_ACTIONS) await happens(action);
  });
  afterAll(() => house.close());

  const wordsOf = (action: ComplaintAction): string => `<${action}>`;
  /** An entry as every step writes it, with words of its own. */
  const happens = (action: ComplaintAction): Promise<void> =>
    house.app.get(UnitOfWork, { strict: false }).run(systemActor(house.town.communityId), async (tx) => {
      const timeline = house.app.get(Timeline, { strict: false });
      const { id: complaintId, state, timelineLength: length, headHash: hash } = await tx.of(Complaint).get({ id: matter.id });
      const id = timeline.newEntryId(tx);
      const entry = timeline.compose(
        tx,
        { length, hash },
        { id, complaintId, action, from: state, to: state, words: wordsOf(action), toldBy: null, details: {} },
      );
      await tx.of(Complaint).update({ id: complaintId }, { timelineLength: entry.seq, headHash: entry.hash });
      await timeline.record(tx, entry);
    });
  const saidIn = (text: string): string[] => COMPLAINT_ACTIONS.filter((action) => text.includes(wordsOf(action)));
  const read = async (person: Somebody, path: string): Promise<string> => JSON.stringify((await house.request(person, 'GET', path)).body);
  const everything = async (person: Somebody): Promise<string> =>
    [await read(person, `/complaints/${matter.id}`), await read(person, `/complaints/${matter.id}/timeline?limit=100`)].join();
  const forResidents = COMPLAINT_ACTIONS.filter((action) => !NOT_FOR_RESIDENTS.includes(action));

  it.each(['resident', 'wife'] as const)(
    'the %s reads what was found, done, agreed and answered, and nothing of what the office said to its own',
    async (who) => expect(saidIn(await everything(house.people[who]))).toEqual(forResidents),
  );

  it.each(['clerk', 'supervisor', 'director', 'engineeringLead'] as const)('the %s reads all of it', async (who) =>
    expect(saidIn(await everything(house.people[who]))).toEqual(COMPLAINT_ACTIONS),
  );

  it('S8.3 S10.3 the worker reads all of it but what the resident said of their work: the rating, and at the callback', async () =>
    expect(saidIn(await everything(house.people.plumber))).toEqual(COMPLAINT_ACTIONS.filter((action) => action !== 'rate' && action !== 'callback-satisfied')));

  it('that a step was taken is told to the resident, a note among the staff is not', async () => {
    const { rows } = (await house.request<Page<TimelineEntryView>>(house.people.resident, 'GET', `/complaints/${matter.id}/timeline?limit=100`)).body;
    expect(new Set(rows.map(({ action }) => action))).toEqual(new Set(COMPLAINT_ACTIONS.filter((action) => action !== 'note')));
  });

  it('what one takes along of one’s own data says no more', async () => {
    const headers = { authorization: `Bearer ${await house.token(house.people.resident)}` };
    const files = await unpacked((await house.app.inject({ url: '/api/v1/me/data/export', headers })).rawPayload);
    const ofResidents = (text: string): string[] => saidIn(text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'));
    for (const name of ['data.json', 'data.html']) expect([name, ofResidents(files.get(name)!.toString())]).toEqual([name, forResidents]);
  });

  it('neither the inbox nor the public board says any of it, to nobody', async () => {
    await house.tell();
    const inboxes = await Promise.all(Object.values(house.people).map((person) => read(person, '/inbox')));
    const board = await read(house.people.committee, `/communities/${house.town.communityId}/public-board`);
    expect(saidIn([...inboxes, board].join())).toEqual([]);
  });

  it('the note on the order, the notice of rectification and the corrective action are read by the staff alone', async () => {
    const { resident, wife, clerk, plumber } = house.people;
    const other = await house.report(resident, { sharedWithFamily: true, kind: 'complaint' });
    const ordered = await house.does(clerk, 'dispatch', other, {
      department: 'engineering',
      worker: plumber.id,
      remedyBy: journeys.in({ hours: 9 }),
      note: '这户上次投诉过，态度好一点',
    });
    const order = journeys.order(ordered);
    await house.does(plumber, 'accept', other, { order });
    const corrective = { words: '排查同批软管', by: journeys.in({ hours: 240 }) };
    await house.does(plumber, 'diagnose', other, { order, cause: '软管老化', steps: ['换软管'], corrective });
    await house.does(plumber, 'complete', other, { order, done: '换了软管', noPhotoReason: '手机没电', quoted: 0 });
    await house.does(resident, 'not-solved', other, { remains: '还滴水' });
    await house.does(house.people.engineeringLead, 'issue-rectification', other, { notice: '重新打胶，别再糊弄', remedyBy: journeys.in({ hours: 8 }) });
    const internal = ['这户上次投诉过，态度好一点', '重新打胶，别再糊弄', '排查同批软管'];
    const readBy = async (person: Somebody): Promise<string[]> => {
      const text = [await read(person, `/complaints/${other.id}`), await read(person, `/complaints/${other.id}/timeline`)].join();
      return internal.filter((words) => text.includes(words));
    };
    for (const person of [resident, wife]) expect(await readBy(person)).toEqual([]);
    for (const person of [clerk, plumber]) expect(await readBy(person)).toEqual(internal);
    expect((await house.see(resident, other)).orders[0]).toMatchObject({ cause: '软管老化', done: '换了软管', worker: { name: '刘志远' } });
  });
});
