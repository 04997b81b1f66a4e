import { jest } from '@jest/globals';
import { setImmediate } from 'node:timers/promises';
import type { InboxNotice } from '@huiyin/shared/notifications/inbox.contract';
import type { Page } from '@huiyin/shared/kernel/paging';
import { ERASED_NAME } from '@huiyin/shared/privacy/erased-name';
import { Person } from './communities/index.ts';
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

  it('who asked to be forgotten while something was open is, within half a minute of its end', async () => {
    const house = await House.open();
    const { resident } = house.people;
    const matter = await house.report(resident);
    await house.request(resident, 'POST', '/me/data/erasure', { understood: true });
    jest.useFakeTimers({
      doNotFake: ['Date', 'hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'clearImmediate', 'setTimeout', 'clearTimeout'],
    });
    try {
      const name = async () => (await house.reads.db.findOneByOrFail(Person, { id: resident.id })).name;
      house.app.get(Jobs).start();
      for (let turn = 0; turn < 200; turn++) await setImmediate(); // every job has run once
      await house.does(resident, 'withdraw', matter, {});
      expect(await name()).toBe('陈桂芳');
      jest.advanceTimersByTime(30_000);
      for (let turn = 0; turn < 200 && (await name()) !== ERASED_NAME; turn++) await setImmediate();
      expect(await name()).toBe(ERASED_NAME);
    } finally {
      jest.useRealTimers();
      await house.close();
    }
  });
});
