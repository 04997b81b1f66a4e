import type { ErrorBody } from '@huiyin/shared/kernel/domain-error';
import type { Page } from '@huiyin/shared/kernel/paging';
import type { PosterCode, PosterView, ScanPointView } from '@huiyin/shared/publicity/poster.contract';
import { SCAN_PAGE } from '@huiyin/shared/publicity/scan-scene';
import { KeptBytes } from '../../platform/files/index.ts';
import { House, type Answer } from '../../testing/house.ts';
import type { Somebody } from '../../testing/people.ts';
import { WechatHouse } from '../../testing/wechat-house.ts';
import { ScanPoint } from '../index.ts';

describe('S7.1 codes that hang on the spot', () => {
  let house: House;
  beforeEach(async () => {
    house = await House.open();
  });
  afterEach(() => house.close());

  const make = async (labels: string[], building: string | null = house.town.buildingId, by: Somebody = house.people.clerk): Promise<PosterView[]> =>
    (await house.request<{ posters: PosterView[] }>(by, 'POST', '/posters', { building, labels })).body.posters;
  const list = async (query = '', by: Somebody = house.people.clerk) => (await house.request<Page<PosterView>>(by, 'GET', `/posters${query}`)).body;
  const scanned = (scene: string, by: Somebody | null = null) => house.request<ScanPointView>(by, 'GET', `/scan-points/${encodeURIComponent(scene)}`);
  const refusal = ({ status, body }: Answer<unknown>) => [status, (body as ErrorBody).code];

  it('one for each label, each with a scene of its own that says nothing of the place', async () => {
    const made = await make(['1 单元电梯', '2 单元电梯', '1 单元电梯']);
    expect(made.map(({ label, buildingId, retiredAt }) => [label, buildingId, retiredAt])).toEqual([
      ['1 单元电梯', house.town.buildingId, null],
      ['2 单元电梯', house.town.buildingId, null],
      ['1 单元电梯', house.town.buildingId, null],
    ]);
    for (const { scene } of made) expect(scene).toMatch(/^p=[0-9A-HJKMNP-TV-Z]{12}$/);
    expect(new Set(made.map(({ scene }) => scene)).size).toBe(3);
  });

  it('two places cannot have one scene', async () => {
    const [{ id, scene }] = (await make(['电梯'])) as [PosterView];
    const row = await house.reads.db.findOneByOrFail(ScanPoint, { id });
    expect(row.scene).toBe(scene);
    await expect(house.database.writer.manager.insert(ScanPoint, { ...row, id: house.people.clerk.id })).rejects.toThrow(/unique|duplicate/i);
  });

  it('whoever scans one, signed in or not, learns where they stand, and no name of anybody', async () => {
    const [lift] = await make([' 1 单元电梯 ']);
    const [gate] = await make(['东门 3 号路灯'], null);
    const { buildingId: id, communityId } = house.town;
    const community = { id: communityId, name: '翠湖花园' };
    expect((await scanned(lift!.scene)).body).toEqual({ scene: lift!.scene, community, building: { id, name: '2 号楼' }, label: '1 单元电梯' });
    expect((await scanned(gate!.scene, house.people.resident)).body).toEqual({ scene: gate!.scene, community, building: null, label: '东门 3 号路灯' });
  });

  it('a scene of another community says of which, so that nobody reports to the wrong house', async () => {
    const { people, buildingId, communityId } = house.elsewhere;
    const [theirs] = await make(['门厅'], buildingId, people.clerk);
    expect((await scanned(theirs!.scene, house.people.resident)).body.community).toEqual({ id: communityId, name: '东苑小区' });
    expect((await list()).rows).toEqual([]);
    for (const step of ['rename', 'retire'])
      expect(refusal(await house.request(house.people.clerk, 'POST', `/posters/${theirs!.id}/${step}`, step === 'rename' ? { label: '我们的' } : {}))).toEqual([
        404,
        'record.not-found',
      ]);
    expect(refusal(await house.request(house.people.clerk, 'GET', `/posters/${theirs!.id}/code`))).toEqual([404, 'record.not-found']);
  });

  it.each(['p=000000000000', 'p=SHORT', 's=aGVsbG8', '电梯', '%'])('a scene that was never made (%s) is told as such', async (scene) =>
    expect(refusal(await scanned(scene))).toEqual([404, 'scan-point.unknown']),
  );

  it('a scanned place is a claim: the report takes it as it takes a place that was typed, and it proves nothing', async () => {
    const [lift] = await make(['1 单元电梯']);
    const { body } = await scanned(lift!.scene);
    const place = { kind: 'public' as const, buildingId: body.building!.id, label: `${body.building!.name} ${body.label}` };
    const matter = await house.report(house.people.resident, { place });
    expect(matter.place).toEqual(place);
    expect(JSON.stringify(await house.see(house.people.clerk, matter))).not.toContain(lift!.scene);
  });

  it('what is retired says so when it is scanned, and stays retired', async () => {
    const [old] = await make(['旧门']);
    const retired = await house.request<PosterView>(house.people.supervisor, 'POST', `/posters/${old!.id}/retire`, {});
    expect(retired.body.retiredAt).toBe(house.clock.now().toISOString());
    expect(refusal(await scanned(old!.scene))).toEqual([410, 'scan-point.retired']);
    house.clock.pass({ days: 1 });
    const again = await house.request<PosterView>(house.people.clerk, 'POST', `/posters/${old!.id}/retire`, {});
    expect(again.body.retiredAt).toBe(retired.body.retiredAt);
    expect((await list()).rows).toEqual([again.body]);
  });

  it('a new name is what the code says from then on; the code itself stays', async () => {
    const [point] = await make(['电梯']);
    const { body } = await house.request<PosterView>(house.people.director, 'POST', `/posters/${point!.id}/rename`, { label: '1 单元客梯' });
    expect([body.scene, body.label, (await scanned(point!.scene)).body.label]).toEqual([point!.scene, '1 单元客梯', '1 单元客梯']);
  });

  it('the latest are listed first, those made together as they were written: of a building, of what belongs to none, of all', async () => {
    const made = await make(Array.from({ length: 25 }, (_, at) => `${at + 1} 层`));
    const [gate] = await make(['东门'], null);
    const later = await make(['屋顶', '水箱间']);
    const first = await list(`?building=${house.town.buildingId}`);
    const second = await list(`?building=${house.town.buildingId}&cursor=${first.next}`);
    expect([...first.rows, ...second.rows]).toEqual([...later, ...made]);
    expect([second.next, (await list('?building=outside')).rows, (await list('?limit=100')).rows.length]).toEqual([null, [gate], 28]);
  });

  it('a lost answer asked for again makes none twice', async () => {
    const headers = { 'idempotency-key': 'the-same-key' };
    const ask = () => house.request<{ posters: PosterView[] }>(house.people.clerk, 'POST', '/posters', { building: null, labels: ['东门'] }, headers);
    expect((await ask()).body).toEqual((await ask()).body);
    expect((await list()).rows).toHaveLength(1);
  });

  it.each([
    ['no label', { building: null, labels: [] }, 400, 'request.invalid'],
    ['a blank label', { building: null, labels: ['  '] }, 400, 'request.invalid'],
    ['a label of two lines', { building: null, labels: ['a\nb'] }, 400, 'request.invalid'],
    ['a label that fills the sheet', { building: null, labels: ['长'.repeat(61)] }, 400, 'request.invalid'],
    ['more than can be looked over', { building: null, labels: Array.from({ length: 51 }, (_, at) => `${at}`) }, 400, 'request.invalid'],
    ['a building of nobody', { building: '01KSAS16002SZC7R79CSZVFZZZ', labels: ['门'] }, 422, 'complaint.place-unknown'],
  ])('%s is refused', async (_, body, status, code) =>
    expect(refusal(await house.request(house.people.clerk, 'POST', '/posters', body))).toEqual([status, code]),
  );

  it('another community’s building is not there', async () =>
    expect(refusal(await house.request(house.people.clerk, 'POST', '/posters', { building: house.elsewhere.buildingId, labels: ['门'] }))).toEqual([
      422,
      'complaint.place-unknown',
    ]));

  it('without WeChat the code is a link, which the sheet draws itself', async () => {
    const [point] = await make(['电梯']);
    expect((await house.request<PosterCode>(house.people.clerk, 'GET', `/posters/${point!.id}/code`)).body).toEqual({ image: null });
  });
});

describe('S7.1 codes that hang on the spot, with WeChat', () => {
  let wechat: WechatHouse;
  let point: PosterView;
  beforeEach(async () => {
    wechat = await WechatHouse.open();
    const { house } = wechat;
    const made = await house.request<{ posters: PosterView[] }>(house.people.clerk, 'POST', '/posters', { building: house.town.buildingId, labels: ['电梯'] });
    point = made.body.posters[0]!;
  });
  afterEach(() => wechat.close());

  const code = (by = wechat.house) => by.request<PosterCode>(by.people.clerk, 'GET', `/posters/${point.id}/code`);
  const MAKES = '/wxa/getwxacodeunlimit';

  it('the mini-program’s code is made once, with the page that stays, and kept', async () => {
    const first = await code();
    expect(first.body.image).toMatch(/^data:image\/png;base64,/);
    expect((await code()).body).toEqual(first.body);
    expect(wechat.asked(MAKES)).toBe(1);
    expect(wechat.standIn.control.codes.list()).toMatchObject([{ scene: point.scene, page: SCAN_PAGE }]);
    expect(first.body.image).toBe(`data:image/png;base64,${(await wechat.house.app.get(KeptBytes, { strict: false }).read(await keyOf())).toString('base64')}`);
  });

  it('a new name needs no new code', async () => {
    const { image } = (await code()).body;
    await wechat.house.request(wechat.house.people.clerk, 'POST', `/posters/${point.id}/rename`, { label: '客梯' });
    expect([(await code()).body.image, wechat.asked(MAKES)]).toEqual([image, 1]);
  });

  it('while WeChat is away it says so, and keeps nothing that is no picture', async () => {
    wechat.standIn.control.faults.add({ path: MAKES, kind: 'errcode', errcode: 45009, next: 1 });
    const { status, body } = await code();
    expect([status, (body as unknown as ErrorBody).code, await keyOf()]).toEqual([503, 'wechat.away', null]);
    wechat.house.clock.pass({ days: 1 });
    expect((await code()).body.image).toMatch(/^data:image\/png;base64,/);
  });

  const keyOf = async () => (await wechat.house.reads.db.findOneByOrFail(ScanPoint, { id: point.id })).codeKey!;
});
