import type { ContentMark } from '@huiyin/shared/complaints/content-check.contract';
import type { ErrorBody } from '@huiyin/shared/kernel/domain-error';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import type { PublicBoardView } from '@huiyin/shared/publicity/public-board.contract';
import { WechatIdentity } from '../../accounts/index.ts';
import { StoredFile } from '../../platform/files/index.ts';
import { newId } from '../../platform/ids/new-id.ts';
import type { House } from '../../testing/house.ts';
import { Journeys } from '../../testing/journeys.ts';
import type { Somebody } from '../../testing/people.ts';
import { WechatHouse } from '../../testing/wechat-house.ts';
import { ContentCheck, ContentChecks, ContentSweep } from '../index.ts';
import { PATIENCE_MS } from './content-checks.ts';

const PUBLIC_URL = 'https://huiyin.example';
const TEXT = '/wxa/msg_sec_check';
const PICTURE = '/wxa/media_check_async';

describe('what residents write and show is checked before others see it', () => {
  let wechat: WechatHouse;
  let house: House;
  let journeys: Journeys;
  beforeEach(async () => {
    wechat = await WechatHouse.open({ publicUrl: PUBLIC_URL });
    ({ house } = wechat);
    journeys = new Journeys(house);
    Object.assign(wechat.standIn.control.settings, { downloadsPictures: false, pictureCheckTakesMs: 60_000 });
    checking().patienceMs = 20_000;
    await onTelephone(house.people.resident);
    await wechat.listen();
  });
  afterEach(() => wechat.close());

  const checking = () => house.app.get(ContentChecks, { strict: false });

  /** Somebody who came in by WeChat just now. */
  async function onTelephone({ accountId, name }: Somebody): Promise<void> {
    const person = wechat.person(name);
    const now = house.clock.now();
    person.lastActiveAt = now;
    const identity = { id: newId(now), appId: wechat.settings.appId, openId: person.openId, accountId, createdAt: now, lastSignInAt: now };
    await house.database.writer.manager.insert(WechatIdentity, { ...identity, bindingHash: null, bindingUntil: null });
  }

  const report = (text: string, more: object = {}) => house.report(house.people.resident, { text, ...more });
  const mark = async (matter: { id: string }): Promise<ContentMark | null> => (await house.see(house.people.clerk, matter)).content;
  const checks = (matter: { id: string }) => house.reads.db.find(ContentCheck, { where: { complaintId: matter.id }, order: { id: 'ASC' } });
  const states = async (matter: { id: string }) => (await checks(matter)).map(({ state }) => state);
  const sweep = () => house.app.get(ContentSweep, { strict: false }).run();
  const decide = (matter: { id: string }, decision: string, by = house.people.clerk) =>
    house.request<MatterView>(by, 'POST', `/complaints/${matter.id}/content`, { decision });
  async function pushes(): Promise<void> {
    house.clock.pass({ minutes: 2 });
    await wechat.standIn.control.pushes.runDue();
    await house.tell();
  }
  async function withPhoto(verdict: 'pass' | 'review' | 'risky' | 'unreachable'): Promise<MatterView> {
    const file = await journeys.upload(house.people.resident);
    wechat.standIn.control.pictures.decideNext(verdict === 'unreachable' ? verdict : { suggest: verdict, label: 100 });
    return report('楼道灯不亮', { files: [file.id] });
  }
  /** The matters that everyone sees on the board, once they are settled. */
  async function isPublic(matter: MatterView): Promise<boolean> {
    await house.does(house.people.clerk, 'explain', matter, { explanation: '已说明' });
    await house.does(house.people.clerk, 'reply', matter, { remedy: '已说明', channel: 'telephone' });
    await house.does(house.people.resident, 'rate', matter, { verdict: 'satisfied' });
    return shown();
  }
  async function shown(): Promise<boolean> {
    house.clock.pass({ minutes: 1 });
    const board = await house.request<PublicBoardView>(null, 'GET', `/communities/${house.town.communityId}/public-board`);
    return board.body.handled.length > 0;
  }

  describe('words', () => {
    it('those that are found harmless leave no mark', async () => {
      const matter = await report('楼道灯不亮');
      expect([await states(matter), await mark(matter), await isPublic(matter)]).toEqual([['pass'], null, true]);
    });

    it.each([
      ['测试风险', 'risky'],
      ['测试复核', 'review'],
    ])('“%s” is registered like any other, marked for the office and hidden from the public', async (word, state) => {
      const matter = await report(`楼道灯不亮，${word}`);
      expect(await mark(matter)).toEqual({ state, text: true, files: 0, decided: null });
      expect(await isPublic(matter)).toBe(false);
    });

    it('the reporter goes on seeing their own, whole and without a mark; so do those who handle it', async () => {
      const matter = await report('楼道灯不亮，测试风险');
      expect([matter.text, matter.content]).toEqual(['楼道灯不亮，测试风险', null]);
      expect(await house.see(house.people.resident, matter)).toMatchObject({ text: '楼道灯不亮，测试风险', content: null });
      expect(await house.see(house.people.superior, matter)).toMatchObject({ text: '楼道灯不亮，测试风险', content: null });
    });

    it('more than the platform takes at a time is asked in pieces, and the gravest word counts', async () => {
      const matter = await report(`${'水'.repeat(3_000)}测试复核${'水'.repeat(2_400)}测试风险`);
      expect(await states(matter)).toEqual(['risky']);
      expect(wechat.asked(TEXT)).toBe(3);
    });

    it('what the staff writes is the house’s own word, and is not asked about', async () => {
      const matter = await house.report(house.people.clerk, { text: '测试风险', source: 'telephone', caller: { name: '王女士' } });
      expect([await checks(matter), wechat.asked(TEXT)]).toEqual([[], 0]);
    });
  });

  describe('nothing that goes wrong refuses, holds up or loses a report', () => {
    it.each([
      ['the connection breaks', { kind: 'reset' }],
      ['no JSON comes', { kind: 'not-json' }],
      ['the platform is busy', { kind: 'errcode', errcode: -1 }],
      ['the minute’s count is used up', { kind: 'errcode', errcode: 44991 }],
      ['our settings are wrong', { kind: 'errcode', errcode: 40013 }],
    ] as const)('%s: it is registered, and asked about again', async (_, fault) => {
      wechat.standIn.control.faults.add({ path: TEXT, ...fault });
      const matter = await report('楼道灯不亮，测试风险');
      expect([matter.state, await states(matter), await mark(matter)]).toEqual(['registered', ['pending'], null]);
      wechat.standIn.control.faults.clear();
      house.clock.pass({ minutes: 1 });
      expect([await sweep(), await states(matter)]).toEqual([1, ['risky']]);
    });

    it('the day’s count is used up: it is registered, not asked about before midnight, and given to people', async () => {
      wechat.standIn.control.faults.add({ path: TEXT, kind: 'errcode', errcode: 45009, next: 1 });
      const matter = await report('楼道灯不亮');
      const asked = wechat.asked(TEXT);
      house.clock.pass({ minutes: 30 });
      await sweep();
      expect([await states(matter), wechat.asked(TEXT)]).toEqual([['pending'], asked]);
      house.clock.pass({ minutes: 10 });
      await sweep();
      expect(await states(matter)).toEqual(['review']);
    });

    it('the platform does not answer at all: the report waits a second at most', async () => {
      wechat.standIn.control.faults.add({ path: TEXT, kind: 'hold' });
      checking().patienceMs = PATIENCE_MS;
      const before = performance.now();
      const matter = await report('楼道灯不亮');
      expect(performance.now() - before).toBeLessThan(2_500);
      expect(await states(matter)).toEqual(['pending']);
      wechat.standIn.control.faults.clear();
    });

    it('who never came in by WeChat cannot be asked about: somebody looks', async () => {
      const matter = await house.report(house.people.neighbour, { text: '楼道灯不亮' });
      expect([await states(matter), wechat.asked(TEXT)]).toEqual([['review'], 0]);
    });

    it('who was not in the mini-program for two hours cannot be asked about either', async () => {
      house.clock.pass({ minutes: 121 });
      expect(await states(await report('楼道灯不亮'))).toEqual(['review']);
    });

    it('what nobody answered for forty minutes is for people', async () => {
      wechat.standIn.control.faults.add({ path: TEXT, kind: 'reset' });
      const matter = await report('楼道灯不亮');
      house.clock.pass({ minutes: 39 });
      await sweep();
      expect(await states(matter)).toEqual(['pending']);
      house.clock.pass({ minutes: 1 });
      await sweep();
      expect(await mark(matter)).toEqual({ state: 'review', text: true, files: 0, decided: null });
    });

    it('a report that is refused leaves no check behind', async () => {
      await expect(report('楼道灯不亮', { category: 'nonsense' })).rejects.toThrow('complaint.category-unknown');
      expect(await house.reads.db.count(ContentCheck)).toBe(0);
    });
  });

  describe('pictures', () => {
    it.each([
      ['pass', null],
      ['review', { state: 'review', text: false, files: 1, decided: null }],
      ['risky', { state: 'risky', text: false, files: 1, decided: null }],
      ['unreachable', { state: 'review', text: false, files: 1, decided: null }],
    ] as const)('the verdict “%s” comes later, by its trace', async (verdict, said) => {
      const matter = await withPhoto(verdict);
      expect([await states(matter), wechat.asked(PICTURE)]).toEqual([['pass', 'pending'], 0]);
      await sweep();
      expect([await mark(matter), wechat.asked(PICTURE)]).toEqual([null, 1]);
      await pushes();
      expect(await mark(matter)).toEqual(said);
    });

    it('the platform is given a JPEG at an address that holds for half an hour and more, and not for ever', async () => {
      await withPhoto('pass');
      await sweep();
      const { media_url } = wechat.standIn.control.log.entries(PICTURE)[0]!.body as { media_url: string };
      expect(media_url.startsWith(`${PUBLIC_URL}/api/v1/files/`)).toBe(true);
      const fetched = () => house.app.inject({ url: media_url.slice(PUBLIC_URL.length) });
      house.clock.pass({ minutes: 35 });
      const picture = await fetched();
      expect([picture.statusCode, picture.headers['content-type'], picture.rawPayload.subarray(0, 2).toString('hex')]).toEqual([200, 'image/jpeg', 'ffd8']);
      house.clock.pass({ minutes: 15 });
      expect((await fetched()).statusCode).toBe(403);
    });

    it('until the verdict the public is not shown it; after a good one it is', async () => {
      const matter = await withPhoto('pass');
      expect(await isPublic(matter)).toBe(false);
      await sweep();
      await pushes();
      expect(await shown()).toBe(true);
    });

    it('one that was deleted meanwhile is not asked about, and needs nobody to look', async () => {
      const matter = await withPhoto('risky');
      await house.database.writer.manager.delete(StoredFile, { complaintId: matter.id });
      await sweep();
      expect([await states(matter), wechat.asked(PICTURE)]).toEqual([['pass', 'pass'], 0]);
    });

    it('one is asked about once, by however many processes', async () => {
      await withPhoto('pass');
      await Promise.all([sweep(), sweep(), sweep()]);
      await sweep();
      expect(wechat.asked(PICTURE)).toBe(1);
    });

    it('without a verdict for forty minutes somebody looks; a late one still counts, until they have', async () => {
      wechat.standIn.control.settings.pictureCheckTakesMs = 45 * 60_000;
      const [late, seen] = [await withPhoto('pass'), await withPhoto('pass')];
      await sweep();
      house.clock.pass({ minutes: 40 });
      await sweep();
      expect([await states(late), await states(seen)]).toEqual([
        ['pass', 'review'],
        ['pass', 'review'],
      ]);
      await decide(seen, 'confirmed');
      house.clock.pass({ minutes: 5 });
      await pushes();
      expect([await mark(late), (await mark(seen))?.decided?.decision]).toEqual([null, 'confirmed']);
    });

    it('a verdict that comes before its trace was written down is heard again', async () => {
      const matter = await withPhoto('risky');
      await sweep();
      const [, picture] = await checks(matter);
      const { manager } = house.database.writer;
      await manager.update(ContentCheck, { id: picture!.id }, { traceId: null });
      await pushes();
      expect(await mark(matter)).toBeNull();
      await manager.update(ContentCheck, { id: picture!.id }, { traceId: picture!.traceId });
      house.clock.pass({ minutes: 1 });
      await house.tell();
      expect((await mark(matter))?.state).toBe('risky');
    });

    it('a verdict on a picture of nobody is let go', async () => {
      await wechat.standIn.control.pushes.push({
        ToUserName: 'gh_000000000000',
        FromUserName: wechat.person('陈桂芳').openId,
        CreateTime: Math.floor(house.clock.now().getTime() / 1000),
        MsgType: 'event',
        Event: 'wxa_media_check',
        appid: wechat.settings.appId,
        trace_id: 'of-nobody',
        version: 2,
        errcode: 0,
        errmsg: 'ok',
        result: { suggest: 'risky', label: 20002 },
        detail: [],
      } as never);
      await wechat.standIn.control.pushes.runDue();
      await house.tell();
      house.clock.pass({ minutes: 10 });
      expect(await house.tell()).toBe(1);
    });
  });

  describe('the office looks', () => {
    it('what is cleared is shown to everyone; what is confirmed is not; the mark says who decided and when', async () => {
      const matter = await report('楼道灯不亮，测试复核');
      expect(await isPublic(matter)).toBe(false);
      const { body } = await decide(matter, 'cleared');
      expect(body.content).toEqual({
        state: 'review',
        text: true,
        files: 0,
        decided: { decision: 'cleared', by: house.people.clerk.name, at: house.clock.now().toISOString() },
      });
      expect(await shown()).toBe(true);
      await decide(matter, 'confirmed', house.people.supervisor);
      expect([(await mark(matter))?.decided, await shown()]).toEqual([
        { decision: 'confirmed', by: house.people.supervisor.name, at: expect.any(String) as string },
        false,
      ]);
    });

    it('there is nothing to decide where nothing was found, in another community, or for others', async () => {
      const clean = await report('楼道灯不亮');
      const marked = await report('测试风险的事');
      const code = async (...asked: Parameters<typeof decide>) => ((await decide(...asked)).body as unknown as ErrorBody).code;
      expect(await code(clean, 'cleared')).toBe('record.not-found');
      expect(await code(marked, 'cleared', house.elsewhere.people.clerk)).toBe('record.not-found');
      expect(await code(marked, 'cleared', house.people.resident)).toBe('access.denied');
      expect(await code(marked, 'forgotten')).toBe('request.invalid');
    });
  });
});
