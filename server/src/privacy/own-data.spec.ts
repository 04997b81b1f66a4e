import type { ErasureAnswer, OwnDataView } from '@huiyin/shared/privacy/privacy.contract';
import { ERASED_NAME } from '@huiyin/shared/privacy/erased-name';
import type { HouseholdDetail } from '@huiyin/shared/communities/community.contract';
import type { InvitationView } from '@huiyin/shared/accounts/account.contract';
import { Account, Session } from '../accounts/index.ts';
import { Person } from '../communities/index.ts';
import { ArchiveQuiet, Complaint } from '../complaints/index.ts';
import { Notice } from '../notifications/index.ts';
import { FilesHousekeeping, StoredFile } from '../platform/files/index.ts';
import { unpacked } from '../testing/archive.ts';
import { House } from '../testing/house.ts';
import { Journeys } from '../testing/journeys.ts';
import type { Somebody } from '../testing/people.ts';
import { TimelineEntry, verifyTimeline } from '../timeline/index.ts';
import { PrivacyConsent, PrivacyRequest, PrivacyRequests } from './index.ts';

describe('one’s own data', () => {
  let house: House;
  let journeys: Journeys;
  beforeEach(async () => {
    house = await House.open();
    journeys = new Journeys(house);
  });
  afterEach(() => house.close());

  const data = async (person: Somebody): Promise<OwnDataView> => (await house.request<OwnDataView>(person, 'GET', '/me/data')).body;
  const erase = (person: Somebody, key?: string) =>
    house.request<ErasureAnswer>(person, 'POST', '/me/data/erasure', { understood: true }, key ? { 'idempotency-key': key } : {});
  const keep = (person: Somebody) => house.request(person, 'DELETE', '/me/data/erasure');
  const why = ({ holds }: { holds: { why: string }[] }): string[] => holds.map((hold) => hold.why);
  const db = () => house.reads.db;
  const tidy = () => house.app.get(PrivacyRequests, { strict: false }).run();
  const person = (id: string) => db().findOneByOrFail(Person, { id });
  const complaint = ({ id }: { id: string }) => db().findOneByOrFail(Complaint, { id });
  const photo = (by: Somebody) => journeys.upload(by).then(({ id }) => id);
  /** Archived, so that nothing holds it. */
  const settled = async (request: Parameters<Journeys['dispatched']>[0] = {}) => {
    const matter = await house.report(house.people.resident, request);
    await house.does(house.people.resident, 'withdraw', matter, {});
    return matter;
  };

  describe('to see', () => {
    it('says who one is to the house, how much there is, and of no one else', async () => {
      const { resident, neighbour } = house.people;
      await house.report(resident, { files: [await photo(resident)] });
      await house.report(neighbour);
      await house.tell();
      const mine = await data(resident);
      expect(mine.profiles).toEqual([
        expect.objectContaining({
          community: '翠湖花园',
          role: 'resident',
          name: '陈桂芳',
          telephone: '13800000246',
          household: '2 号楼 1 单元 1102 室',
          relation: 'owner',
        }),
      ]);
      expect(mine.counts).toMatchObject({ sessions: 1, matters: 1, photos: 1, invitations: 0 });
      expect(mine).toMatchObject({ erasure: null, readings: [], readingCount: 0 });
    });

    it('says who saw the whole number, in which matter and when, the latest first', async () => {
      const { resident, neighbour, plumber, clerk } = house.people;
      const matter = await journeys.inProgress();
      await house.request(plumber, 'POST', `/complaints/${matter.id}/call`);
      house.clock.pass({ minutes: 5 });
      await house.request(clerk, 'POST', `/complaints/${matter.id}/call`);
      const { readings, readingCount } = await data(resident);
      expect(readings).toEqual([
        { at: '2026-11-24T02:25:00.000Z', role: 'desk', name: '李静', number: matter.number },
        { at: '2026-11-24T02:20:00.000Z', role: 'worker', name: '刘志远', number: matter.number },
      ]);
      expect(readingCount).toBe(2);
      expect((await data(neighbour)).readings).toEqual([]);
    });

    it('also who saw it without a matter; whoever only read the matter or the household saw none', async () => {
      const { resident, clerk, director } = house.people;
      const matter = await house.report(resident);
      for (const path of [`/complaints/${matter.id}`, `/households/${resident.householdId}`, '/people?telephone=13800000246'])
        expect(JSON.stringify((await house.request(director, 'GET', path)).body)).not.toContain('13800000246');
      await house.request(clerk, 'POST', `/people/${resident.id}/call`);
      expect((await data(resident)).readings).toEqual([{ at: '2026-11-24T02:20:00.000Z', role: 'desk', name: '李静', number: null }]);
    });

    it('the consent to a version is kept with its time, once', async () => {
      const { resident } = house.people;
      const agree = (version: string) => house.request(resident, 'POST', '/me/data/consents', { version });
      expect((await agree('2026-11-24')).body).toEqual({ version: '2026-11-24', at: '2026-11-24T02:20:00.000Z' });
      house.clock.pass({ days: 1 });
      await agree('2026-11-24');
      await agree('2027-01-01');
      expect((await data(resident)).consents).toEqual([
        { version: '2027-01-01', at: '2026-11-25T02:20:00.000Z' },
        { version: '2026-11-24', at: '2026-11-24T02:20:00.000Z' },
      ]);
      expect((await agree('newest')).status).toBe(400);
    });
  });

  describe('to take away', () => {
    const take = async (by: Somebody, language = 'zh-CN') => {
      const headers = { authorization: `Bearer ${await house.token(by)}`, 'accept-language': language };
      const answer = await house.app.inject({ url: '/api/v1/me/data/export', headers });
      expect([answer.statusCode, answer.headers['content-type'], answer.headers['cache-control']]).toEqual([200, 'application/zip', 'no-store']);
      return unpacked(answer.rawPayload);
    };

    it('is one archive: data for programs, a page to read, and the photos as they are kept', async () => {
      const { resident, clerk } = house.people;
      const matter = await journeys.closed({ text: '厨房 <水管> & 阀门漏水', files: [await photo(resident)] });
      await house.does(clerk, 'note', matter, { words: '只给同事看' });
      await house.request(clerk, 'POST', `/complaints/${matter.id}/call`);
      await house.request(clerk, 'POST', `/people/${resident.id}/call`);
      const files = await take(resident);
      expect([...files.keys()].map((name) => name.replace(/\.\w+$/, ''))).toEqual(['data', 'data', `photos/${matter.number}-1`]);
      const told = JSON.parse(files.get('data.json')!.toString()) as {
        matters: { number: string; text: string; story: { action: string }[] }[];
        profiles: object[];
      };
      expect(told.profiles).toEqual([expect.objectContaining({ name: '陈桂芳', telephone: '13800000246' })]);
      expect(told.matters).toEqual([
        expect.objectContaining({
          number: matter.number,
          text: '厨房 <水管> & 阀门漏水',
          state: 'closed',
          rating: expect.objectContaining({ verdict: 'satisfied' }),
        }),
      ]);
      const page = files.get('data.html')!.toString();
      const at = new Date(house.clock.now().getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
      for (const about of [matter.number, '电话联系，不是为哪件报事']) expect(page).toContain(`<li>${at} · 李静 物业客服 · ${about}</li>`);
      expect(page).toContain('厨房 &lt;水管&gt; &amp; 阀门漏水');
      for (const said of [page, JSON.stringify(told)]) expect(said).not.toContain('只给同事看');
      expect([...files.values()].at(-1)!.length).toBeGreaterThan(0);
    });

    it('holds nothing of others, and speaks the language of who takes it', async () => {
      await house.report(house.people.neighbour);
      const files = await take(house.people.resident, 'en');
      expect(JSON.parse(files.get('data.json')!.toString())).toMatchObject({ matters: [] });
      expect(files.get('data.html')!.toString()).toContain('<title>My data</title>');
    });
  });

  describe('to have deleted', () => {
    it('needs a plain yes', async () => {
      expect((await house.request(house.people.resident, 'POST', '/me/data/erasure', {})).status).toBe(400);
      expect((await house.request(house.people.resident, 'POST', '/me/data/erasure', { understood: false })).status).toBe(400);
    });

    it('takes who and where out of everything, at once and for good; nobody is signed in any more', async () => {
      const { resident, wife, clerk } = house.people;
      const matter = await settled({ files: [await photo(resident)], sharedWithFamily: true });
      await house.tell();
      await house.request<InvitationView>(resident, 'POST', `/households/${resident.householdId}/invitations`);
      await house.request(resident, 'POST', '/me/data/consents', { version: '2026-11-24' });
      house.clock.pass({ days: 31 });
      await house.app.get(ArchiveQuiet, { strict: false }).run();
      expect((await erase(resident)).body).toEqual({ state: 'done' });

      expect((await house.request(resident, 'GET', '/session')).status).toBe(401);
      expect(await db().countBy(Session, { accountId: resident.accountId })).toBe(0);
      expect(await db().countBy(Notice, { recipientId: resident.id })).toBe(0);
      expect(await db().countBy(PrivacyConsent, { accountId: resident.accountId })).toBe(1);
      expect(await db().findOneByOrFail(Account, { id: resident.accountId })).toMatchObject({ name: ERASED_NAME, demo: false });
      expect(await person(resident.id)).toMatchObject({ name: ERASED_NAME, telephone: null, householdId: null, accountId: null, relation: 'unbound' });
      expect(await complaint(matter)).toMatchObject({
        reporterName: ERASED_NAME,
        reporterTelephone: null,
        householdId: null,
        sharedHouseholdId: null,
        placeLabel: '2 号楼',
      });

      const seen = await house.see(clerk, matter);
      expect([seen.reporter?.name, seen.reporter?.telephone, seen.files, seen.text]).toEqual([ERASED_NAME, null, [], matter.text]);
      expect(JSON.stringify(seen)).not.toMatch(/陈桂芳|1102|13800000246/);
      const { body } = await house.request<HouseholdDetail>(clerk, 'GET', `/households/${wife.householdId}`);
      expect(JSON.stringify(body)).not.toContain('陈桂芳');
    });

    it('the name is nowhere in the database any more, and every chain still verifies', async () => {
      const { resident, wife, clerk } = house.people;
      const matter = await house.report(resident, { sharedWithFamily: true });
      await house.does(resident, 'add', matter, { words: '晚上也漏' });
      await house.does(clerk, 'urge', matter, { words: '电话里催的' });
      await house.does(resident, 'withdraw', matter, {});
      expect((await house.see(clerk, matter)).timeline.map(({ who, toldBy }) => [who?.name, toldBy])).toEqual([
        ['陈桂芳', null],
        ['李静', '陈桂芳'],
        ['陈桂芳', null],
        ['陈桂芳', null],
      ]);
      expect((await house.see(wife, matter)).timeline).toHaveLength(4);
      const written = JSON.stringify(await db().find(TimelineEntry));
      expect(written).not.toContain('陈桂芳');
      await erase(resident);
      expect((await house.see(clerk, matter)).timeline.map(({ who, toldBy }) => [who?.name, toldBy])).toEqual([
        [ERASED_NAME, null],
        ['李静', ERASED_NAME],
        [ERASED_NAME, null],
        [ERASED_NAME, null],
      ]);
      const everything = [
        await db().find(Person),
        await db().find(Account),
        await db().find(Complaint),
        await db().find(TimelineEntry),
        await db().find(Notice),
      ];
      expect(JSON.stringify(everything.flat().filter((row) => (row as { communityId?: string }).communityId === house.town.communityId))).not.toContain(
        '陈桂芳',
      );
      expect((await verifyTimeline(db())).findings).toEqual([]);
    });

    it('what a year’s figures stand on stays: kind, times, outcome, commitments, stars', async () => {
      const { resident } = house.people;
      const matter = await settled();
      const before = await complaint(matter);
      const owed = await house.owed(matter);
      await erase(resident);
      const { reporterName: _n, reporterTelephone: _t, householdId: _h, placeLabel: _p, ...kept } = await complaint(matter);
      expect(before).toMatchObject(kept);
      expect(await house.owed(matter)).toEqual(owed);
    });

    it('photos that one uploaded go with their bytes; those of staff about the same matter stay', async () => {
      const { resident, clerk, director } = house.people;
      const matter = await house.report(resident, { files: [await photo(resident)] });
      await house.does(clerk, 'reply', matter, { remedy: '换软管', channel: 'wechat', files: [await photo(clerk)] });
      await house.does(resident, 'withdraw', matter, {});
      await erase(resident);
      await house.app.get(FilesHousekeeping, { strict: false }).tidy();
      expect((await db().find(StoredFile)).map(({ uploaderId }) => uploaderId)).toEqual([clerk.id]);
      expect((await house.see(director, matter)).files).toEqual([]);
    });

    it('while a matter is open it waits, says for which, and is done by the house once that has ended', async () => {
      const { resident } = house.people;
      const matter = await house.report(resident);
      const asked = (await erase(resident)).body;
      expect(asked).toEqual({
        state: 'waiting',
        holds: [{ why: 'open', matters: [{ id: matter.id, number: matter.number, title: matter.title, communityId: house.town.communityId }] }],
      });
      expect(await data(resident)).toMatchObject({ erasure: { askedAt: '2026-11-24T02:20:00.000Z' }, holds: [{ why: 'open' }] });
      await tidy();
      expect(await person(resident.id)).toMatchObject({ name: '陈桂芳' });
      await house.does(resident, 'withdraw', matter, {});
      await tidy();
      expect(await person(resident.id)).toMatchObject({ name: ERASED_NAME });
      expect(await db().find(PrivacyRequest)).toEqual([
        expect.objectContaining({ kind: 'erasure', source: 'self', state: 'done', endedAt: house.clock.now() }),
      ]);
    });

    it('a callback that is owed holds it, and money that was not collected', async () => {
      const { resident } = house.people;
      const matter = await journeys.closed();
      expect(why(await data(resident))).toEqual(['callback']);
      const caller = journeys.caller(await house.see(house.people.clerk, matter));
      const items = await journeys.fiveItems(caller);
      await house.does(caller, 'callback-satisfied', matter, { words: '修好了', checklist: { ...items, charges: { quoted: 8500, collected: 5000 } } });
      expect(why(await data(resident))).toEqual(['charge']);
      house.clock.pass({ days: 31 });
      await house.app.get(ArchiveQuiet, { strict: false }).run();
      expect(why(await data(resident))).toEqual([]);
    });

    it('who thinks better of it stays; asked twice it waits once', async () => {
      const { resident } = house.people;
      const matter = await house.report(resident);
      await erase(resident);
      await erase(resident);
      expect(await db().countBy(PrivacyRequest, { state: 'waiting' })).toBe(1);
      await keep(resident);
      expect((await keep(resident)).status).toBe(200);
      await house.does(resident, 'withdraw', matter, {});
      await tidy();
      expect(await person(resident.id)).toMatchObject({ name: '陈桂芳' });
      expect((await data(resident)).erasure).toBeNull();
    });

    it('who holds a post is told that the post ends first', async () => {
      const { plumber } = house.people;
      expect((await erase(plumber)).body).toEqual({ state: 'waiting', holds: [{ why: 'post', matters: [] }] });
      expect((await house.request(plumber, 'GET', '/session')).status).toBe(200);
    });

    it('two processes that find the same request do it once', async () => {
      const { resident } = house.people;
      const matter = await house.report(resident);
      await erase(resident);
      await house.does(resident, 'withdraw', matter, {});
      await Promise.all([tidy(), tidy()]);
      expect((await db().find(PrivacyRequest)).map(({ state }) => state)).toEqual(['done']);
    });
  });
});
