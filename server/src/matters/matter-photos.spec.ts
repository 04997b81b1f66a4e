import type { FileView } from '@huiyin/shared/files/file.contract';
import { House } from '../testing/house.ts';
import { Journeys } from '../testing/journeys.ts';

const ids = (files: readonly FileView[]) => files.map(({ id }) => id);

describe('the photos of a matter, each where it belongs', () => {
  let house: House;
  let journeys: Journeys;
  beforeAll(async () => {
    house = await House.open();
    journeys = new Journeys(house);
  });
  afterAll(() => house.close());

  it('every order has its own before and after, read by the worker, the lead and the desk alike; the signature stands with the callback, which the worker does not read', async () => {
    const { plumber, engineeringLead, clerk, resident } = house.people;
    const photo = async (person = plumber) => (await journeys.upload(person)).id;
    const reported = await photo(resident);
    let matter = await journeys.inProgress({ files: [reported] });
    const first = { arrived: await photo(), before: await photo(), after: await photo() };
    const order = { order: journeys.order(matter) };
    await house.does(plumber, 'arrive', matter, { ...order, finding: '软管开裂', files: [first.arrived] });
    const done = { done: '换了软管', quoted: 0 };
    matter = await house.does(plumber, 'complete', matter, { ...order, ...done, photosBefore: [first.before], photosAfter: [first.after] });
    matter = await house.does(clerk, 'not-solved', matter, { remains: '还在渗' });
    matter = await house.does(engineeringLead, 'issue-rectification', matter, { notice: '接口重新打胶', remedyBy: journeys.in({ hours: 8 }) });
    const second = { order: journeys.order(matter) };
    await house.does(plumber, 'accept', matter, second);
    const after = await photo();
    await house.does(plumber, 'complete', matter, { ...second, ...done, photosAfter: [after] });
    matter = await house.does(clerk, 'reply', matter, { remedy: '已重新打胶', channel: 'telephone' });
    const caller = journeys.caller(matter);
    const checklist = await journeys.fiveItems(caller);
    matter = await house.does(caller, 'callback-satisfied', matter, { words: '满意', checklist });

    for (const reader of [plumber, engineeringLead, clerk]) {
      const seen = await house.see(reader, matter);
      expect(ids(seen.files)).toEqual([reported]);
      expect(seen.orders.map((each) => [ids(each.photosBefore), ids(each.photosAfter)])).toEqual([
        [[first.arrived, first.before], [first.after]],
        [[], [after]],
      ]);
      expect(seen.orders[1]).toMatchObject({ rectification: '接口重新打胶', note: null, noPhotoReason: null });
      // S8.3: the form of the callback is not for who did the work.
      const form = reader === plumber ? null : { id: checklist.signature.file };
      expect([reader.name, seen.callback?.signature && { id: seen.callback.signature.id }]).toEqual([reader.name, form]);
    }
  });

  it('without a photo the order says why, and without a signature there is none', async () => {
    const matter = await journeys.remedied();
    expect(matter.orders[0]).toMatchObject({ photosBefore: [], photosAfter: [], noPhotoReason: '手机没电了' });
    expect(matter.callback?.signature).toBeNull();
  });
});
