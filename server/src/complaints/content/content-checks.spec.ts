import type { ContentMark } from '@huiyin/shared/complaints/content-check.contract';
import type { ErrorBody } from '@huiyin/shared/kernel/domain-error';
import { COMPLAINT_LIFECYCLE } from '@huiyin/shared/complaints/complaint.lifecycle';
import type { Page } from '@huiyin/shared/kernel/paging';
import { actionSchemas } from '@huiyin/shared/matters/action.schemas';
import type { MatterSummary, MatterView } from '@huiyin/shared/matters/matter.contract';
import type { TimelineEntryView } from '@huiyin/shared/timeline/timeline.contract';
import type { PublicBoardView } from '@huiyin/shared/publicity/public-board.contract';
import { WechatIdentity } from '../../accounts/index.ts';
import { StoredFile } from '../../platform/files/index.ts';
import { newId } from '../../platform/ids/new-id.ts';
import type { House } from '../../testing/house.ts';
import { Journeys } from '../../testing/journeys.ts';
import type { Somebody } from '../../testing/people.ts';
import { WechatHouse } from '../../testing/wechat-house.ts';
import { ContentCheck, ContentChecks, ContentSweep } from '../index.ts';
import { mp4 } from '../../platform/files/testing/samples.ts';
import { PATIENCE_MS } from './content-checks.ts';
import { WRITTEN_BY_RESIDENTS } from './written-in-step.ts';

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
  const aVideo = async () => ({ bytes: await mp4(), mediaType: 'video/mp4' });
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
      expect(await mark(matter)).toEqual({ state, text: true, added: 0, files: 0, decided: null });
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
      expect(await mark(matter)).toEqual({ state: 'review', text: true, added: 0, files: 0, decided: null });
    });

    it('a report that is refused leaves no check behind', async () => {
      await expect(report('楼道灯不亮', { category: 'nonsense' })).rejects.toThrow('complaint.category-unknown');
      expect(await house.reads.db.count(ContentCheck)).toBe(0);
    });
  });

  describe('pictures', () => {
    it.each([
      ['pass', null],
      ['review', { state: 'review', text: false, added: 0, files: 1, decided: null }],
      ['risky', { state: 'risky', text: false, added: 0, files: 1, decided: null }],
      ['unreachable', { state: 'review', text: false, added: 0, files: 1, decided: null }],
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

    it('a video the platform does not look at: it goes to people at once, and the public sees the matter when they have cleared it', async () => {
      const video = await journeys.upload(house.people.resident, await aVideo());
      const matter = await report('楼道灯不亮', { files: [video.id] });
      expect([await states(matter), await mark(matter)]).toEqual([['pass', 'review'], { state: 'review', text: false, added: 0, files: 1, decided: null }]);
      expect([await sweep(), wechat.asked(PICTURE), await isPublic(matter)]).toEqual([0, 0, false]);
      await decide(matter, 'cleared');
      expect(await shown()).toBe(true);
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

  describe('what comes later is checked alike', () => {
    it('every step in which a resident writes is asked about', () => {
      const residents = COMPLAINT_LIFECYCLE.filter(({ from, by, action }) => from !== null && by.includes('resident') && action in actionSchemas);
      expect([...new Set(residents.map(({ action }) => action))].sort()).toEqual(Object.keys(WRITTEN_BY_RESIDENTS).sort());
    });

    it.each([
      ['add', { words: '还是不亮，测试风险' }],
      ['urge', { words: '快点，测试风险' }],
    ] as const)('“%s” is taken as written, marked for the office and hidden from the public', async (action, body) => {
      const matter = await report('楼道灯不亮');
      const after = await house.does(house.people.resident, action, matter, body);
      expect(after.timeline[0]).toMatchObject({ action, words: Object.values(body)[0], withheld: false });
      expect([await states(matter), await mark(matter)]).toEqual([['pass', 'risky'], { state: 'risky', text: false, added: 1, files: 0, decided: null }]);
      expect(await isPublic(matter)).toBe(false);
    });

    it('so are the words of a rating, and of what is still not solved, with its photos', async () => {
      const answered = await journeys.answered();
      const photo = await journeys.upload(house.people.resident);
      await house.does(house.people.resident, 'not-solved', answered, { remains: '测试复核，还在漏', files: [photo.id] });
      expect(await states(answered)).toEqual(['pass', 'review', 'pending']);
      const rated = await journeys.answered();
      await house.does(house.people.resident, 'rate', rated, { verdict: 'satisfied', words: '测试风险' });
      expect([await states(rated), await shown()]).toEqual([['pass', 'risky'], false]);
    });

    it('a photo that is added is asked about by itself; a video goes to people', async () => {
      const matter = await report('楼道灯不亮');
      const [photo, video] = [await journeys.upload(house.people.resident), await journeys.upload(house.people.resident, await aVideo())];
      wechat.standIn.control.pictures.decideNext({ suggest: 'risky', label: 20002 });
      await house.does(house.people.resident, 'add', matter, { files: [photo.id, video.id] });
      expect(await states(matter)).toEqual(['pass', 'pending', 'review']);
      await sweep();
      await pushes();
      expect([await states(matter), await mark(matter)]).toEqual([
        ['pass', 'risky', 'review'],
        { state: 'risky', text: false, added: 0, files: 2, decided: null },
      ]);
    });

    it('a step without words or files, or of the staff, is not asked about', async () => {
      const matter = await report('楼道灯不亮');
      await house.does(house.people.resident, 'urge', matter);
      await house.does(house.people.clerk, 'add', matter, { words: '测试风险' });
      expect([await states(matter), wechat.asked(TEXT)]).toEqual([['pass'], 1]);
    });

    it('the platform does not answer: the step waits a second at most, and its words are asked about again', async () => {
      const matter = await report('楼道灯不亮');
      wechat.standIn.control.faults.add({ path: TEXT, kind: 'hold' });
      checking().patienceMs = PATIENCE_MS;
      const before = performance.now();
      const after = await house.does(house.people.resident, 'add', matter, { words: '还是不亮，测试风险' });
      expect(performance.now() - before).toBeLessThan(2_500);
      expect([after.timeline[0]!.words, await states(matter)]).toEqual(['还是不亮，测试风险', ['pass', 'pending']]);
      wechat.standIn.control.faults.clear();
      house.clock.pass({ minutes: 1 });
      expect([await sweep(), await states(matter)]).toEqual([1, ['pass', 'risky']]);
    });

    it('a step that is refused leaves no check behind', async () => {
      const matter = await report('楼道灯不亮');
      await expect(house.does(house.people.resident, 'rate', matter, { verdict: 'satisfied', words: '测试风险' })).rejects.toThrow('lifecycle');
      await expect(house.does(house.people.resident, 'add', matter, { files: [newId(house.clock.now())] })).rejects.toThrow('file.unknown');
      expect(await states(matter)).toEqual(['pass']);
    });
  });

  describe('the family of a matter that is shared', () => {
    const seen = async (matter: { id: string }) => {
      const { title, text, files, timeline, rating } = await house.see(house.people.wife, matter);
      const { body } = await house.request<Page<TimelineEntryView>>(house.people.wife, 'GET', `/complaints/${matter.id}/timeline`);
      expect(body.rows.map(({ words, withheld }) => [words, withheld])).toEqual(timeline.map(({ words, withheld }) => [words, withheld]));
      return { title, text, files: files.length, words: timeline.map(({ words }) => words), withheld: timeline.map(({ withheld }) => withheld), rating };
    };
    const titles = async () =>
      (await house.request<Page<MatterSummary>>(house.people.wife, 'GET', '/me/complaints?which=open')).body.rows.map(({ title }) => title);

    it('does not read a report that is risky until it is cleared, and knows the matter by its category', async () => {
      const matter = await report('楼道灯不亮，测试风险', { sharedWithFamily: true });
      expect(await seen(matter)).toMatchObject({ title: matter.categoryName, text: '', withheld: [true] });
      expect(await titles()).toEqual([matter.categoryName]);
      await decide(matter, 'cleared');
      expect(await seen(matter)).toMatchObject({ title: '楼道灯不亮，测试风险', text: '楼道灯不亮，测试风险', withheld: [false] });
      expect(await titles()).toEqual(['楼道灯不亮，测试风险']);
    });

    it('does not read what was added and is risky; all else they do, and so do the writer and who handles it', async () => {
      const matter = await report('楼道灯不亮', { sharedWithFamily: true });
      await house.does(house.people.resident, 'add', matter, { words: '测试风险' });
      expect(await seen(matter)).toMatchObject({ title: '楼道灯不亮', text: '楼道灯不亮', words: [null, null], withheld: [true, false] });
      for (const reader of [house.people.resident, house.people.clerk, house.people.superior])
        expect((await house.see(reader, matter)).timeline[0]).toMatchObject({ words: '测试风险', withheld: false });
      await decide(matter, 'confirmed');
      expect((await seen(matter)).withheld).toEqual([true, false]);
    });

    it('does not see a picture before its verdict', async () => {
      const photo = await journeys.upload(house.people.resident);
      wechat.standIn.control.pictures.decideNext({ suggest: 'pass', label: 100 });
      const matter = await report('楼道灯不亮', { files: [photo.id], sharedWithFamily: true });
      expect(await seen(matter)).toMatchObject({ text: '楼道灯不亮', files: 0, withheld: [true] });
      await sweep();
      await pushes();
      expect(await seen(matter)).toMatchObject({ files: 1, withheld: [false] });
    });

    it('does not read the words of a rating that are risky', async () => {
      const matter = await journeys.answered({ sharedWithFamily: true });
      await house.does(house.people.resident, 'rate', matter, { verdict: 'satisfied', words: '测试风险' });
      expect((await seen(matter)).rating).toMatchObject({ verdict: 'satisfied', words: null });
      expect((await house.see(house.people.resident, matter)).rating).toMatchObject({ words: '测试风险' });
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
        added: 0,
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

    it('what is added later is decided by itself: what was kept off stays off', async () => {
      const matter = await report('楼道灯不亮，测试风险');
      await decide(matter, 'confirmed');
      await house.does(house.people.resident, 'add', matter, { words: '测试复核' });
      expect(await mark(matter)).toEqual({ state: 'review', text: false, added: 1, files: 0, decided: null });
      await decide(matter, 'cleared');
      expect((await checks(matter)).map(({ decision }) => decision)).toEqual(['confirmed', 'cleared']);
      expect(await isPublic(matter)).toBe(false);
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
