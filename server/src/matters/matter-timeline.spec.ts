import type { Page } from '@huiyin/shared/kernel/paging';
import type { TimelineEntryView } from '@huiyin/shared/timeline/timeline.contract';
import { House } from '../testing/house.ts';
import { Journeys } from '../testing/journeys.ts';

it('S10.3 an answer says how it reached the resident, to the office and to them, and nothing else does', async () => {
  const house = await House.open();
  const { resident, clerk } = house.people;
  const matter = await new Journeys(house).remedied();
  await house.does(clerk, 'reply', matter, { remedy: '软管换好了', channel: 'telephone' });
  await house.does(clerk, 'reply', matter, { remedy: '已上门再看一次', channel: 'visit' });
  for (const reader of [clerk, resident]) {
    const { timeline } = await house.see(reader, matter);
    expect(timeline.filter(({ action }) => action === 'reply').map(({ channel }) => channel)).toEqual(['visit', 'telephone']);
    expect(timeline.filter(({ action, channel }) => action !== 'reply' && channel !== null)).toEqual([]);
    const { rows } = (await house.request<Page<TimelineEntryView>>(reader, 'GET', `/complaints/${matter.id}/timeline?limit=1`)).body;
    expect(rows.map(({ channel }) => channel)).toEqual(['visit']);
  }
  await house.close();
});
