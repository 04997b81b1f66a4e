import { setImmediate } from 'node:timers/promises';
import type { InboxNotice } from '@huiyin/shared/notifications/inbox.contract';
import type { Page } from '@huiyin/shared/kernel/paging';
import { Jobs } from './jobs.ts';
import { House } from './testing/house.ts';

describe('what the house does by itself', () => {
  it('a step that was taken over HTTP is told at once, without anybody asking for it', async () => {
    const house = await House.open();
    house.app.get(Jobs).start();
    const matter = await house.report(house.people.resident);
    const told = async () =>
      (await house.request<Page<InboxNotice>>(house.people.clerk, 'GET', '/inbox')).body.rows.some((notice) => notice.complaintId === matter.id);
    let turns = 0;
    while (!(await told()) && turns++ < 200) await setImmediate();
    expect(await told()).toBe(true);
    await house.close();
  });
});
