import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { RegisterRequest } from '@huiyin/shared/complaints/complaint.contract';
import type { ErrorBody } from '@huiyin/shared/kernel/domain-error';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import type { ServedAction } from '@huiyin/shared/matters/matter.endpoints';
import { Complaint } from '../../complaints/index.ts';
import { Housekeeping } from '../../housekeeping.ts';
import { House } from '../../testing/house.ts';
import { Journeys } from '../../testing/journeys.ts';
import { until } from '../../testing/until.ts';
import type { Somebody } from '../../testing/people.ts';
import { routesOf } from '../../testing/routes.ts';
import { sampleRequests } from '../../testing/sample-requests.ts';
import { IdempotencyKey } from './idempotency-key.entity.ts';

const REPORT: RegisterRequest = { kind: 'repair', text: '楼道的灯不亮', place: { kind: 'public', label: '2 号楼 3 层' } };

/** Writes that take no key: what they give out is a secret that is kept nowhere, or doing it twice is doing it once. */
const WITHOUT_KEY = [
  'POST /api/v1/demo/sign-in',
  'POST /api/v1/session/switch',
  'DELETE /api/v1/session',
  'DELETE /api/v1/sessions',
  'DELETE /api/v1/sessions/:id',
  // A code, a secret or a scan works once by itself.
  'POST /api/v1/wechat/sign-in',
  'POST /api/v1/wechat/bind',
  'POST /api/v1/sign-in-requests',
  'POST /api/v1/sign-in-requests/scan',
  'POST /api/v1/sign-in-requests/:id/decide',
  'POST /api/v1/sign-in-requests/:id/look',
  'DELETE /api/v1/me/data/erasure',
];

describe('a write that is asked for twice', () => {
  let house: House;
  let journeys: Journeys;
  beforeAll(async () => {
    house = await House.open();
    journeys = new Journeys(house);
  });
  afterAll(() => house.close());

  let keys = 0;
  const newKey = (): string => `a-key-of-the-spec-${++keys}`;
  const report = (key: string, body: object = REPORT, person: Somebody = house.people.resident) =>
    house.request<MatterView & ErrorBody>(person, 'POST', '/complaints', body, { 'idempotency-key': key });
  const matters = (): Promise<number> => house.reads.db.count(Complaint);

  it('a double tap makes one matter, and both taps get the same answer', async () => {
    const before = await matters();
    const key = newKey();
    const answers = await Promise.all(Array.from({ length: 10 }, () => report(key)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ body }) => JSON.stringify(sorted(body)))).size).toBe(1);
    expect(await matters()).toBe(before + 1);
  });

  describe('what was done without network and came later', () => {
    const sentLater = async (earlierBy: number): Promise<MatterView> => {
      const { plumber } = house.people;
      const matter = await journeys.dispatched();
      const writtenAt = new Date(house.clock.now().getTime() - earlierBy).toISOString();
      const headers = { 'idempotency-key': newKey(), 'written-at': writtenAt };
      return (await house.request<MatterView>(plumber, 'POST', `/complaints/${matter.id}/accept`, { order: journeys.order(matter) }, headers)).body;
    };
    const said = ({ timeline }: MatterView) => timeline.find(({ action }) => action === 'accept')?.writtenAt;

    it('says when it was done, by the device’s word; what is owed counts from when it came', async () => {
      const came = house.clock.now().toISOString();
      const matter = await sentLater(2 * 3_600_000);
      expect(said(matter)).toBe(new Date(Date.parse(came) - 2 * 3_600_000).toISOString());
      expect(matter.timeline.find(({ action }) => action === 'accept')?.at).toBe(came);
      expect(matter.commitments.find(({ kind }) => kind === 'accept')?.metAt).toBe(came);
    });

    it.each([
      ['in the same minute', 59_000],
      ['in a time to come', -3_600_000],
      ['longer ago than anything waits', 40 * 86_400_000],
    ])('written %s it says nothing', async (_, earlierBy) => {
      expect(said(await sentLater(earlierBy))).toBeNull();
    });

    it('a moment that is none is no reason to refuse', async () => {
      const headers = { 'idempotency-key': newKey(), 'written-at': 'yesterday' };
      expect((await house.request(house.people.resident, 'POST', '/complaints', REPORT, headers)).status).toBe(201);
    });
  });

  it('the same key later gives the first answer, though the matter has moved on', async () => {
    const key = newKey();
    const first = await report(key);
    await house.does(house.people.clerk, 'note', first.body, { words: '已看' });
    expect((await report(key)).body).toEqual(first.body);
  });

  it('the same key with another body, or at another door, is refused; nothing is recorded', async () => {
    const key = newKey();
    const first = await report(key);
    const before = await matters();
    for (const answer of [await report(key, { ...REPORT, text: '楼道的灯还是不亮' }), await report(key, { ...REPORT, urgent: true })])
      expect([answer.status, answer.body.code]).toEqual([422, 'idempotency.key-reused']);
    const elsewhere = await house.request(house.people.resident, 'POST', `/complaints/${first.body.id}/add`, REPORT, { 'idempotency-key': key });
    expect(elsewhere.status).toBe(400);
    const added = await house.request(house.people.resident, 'POST', `/complaints/${first.body.id}/add`, { words: '晚上' }, { 'idempotency-key': key });
    expect([added.status, added.body.code]).toEqual([422, 'idempotency.key-reused']);
    expect(await matters()).toBe(before);
  });

  it('a key belongs to who uses it: another person’s equal key is another', async () => {
    const key = newKey();
    const [one, other] = [await report(key), await report(key, REPORT, house.people.neighbour)];
    expect([one.status, other.status]).toEqual([201, 201]);
    expect(other.body.id).not.toBe(one.body.id);
  });

  it('refusals are not kept: the same request is taken once it may be', async () => {
    const key = { 'idempotency-key': newKey() };
    const matter = await journeys.remedied();
    const rate = () => house.request<MatterView & ErrorBody>(house.people.resident, 'POST', `/complaints/${matter.id}/rate`, { verdict: 'satisfied' }, key);
    expect((await rate()).status).toBe(422);
    await house.does(house.people.clerk, 'reply', matter, { remedy: '已更换软管', channel: 'telephone' });
    expect([(await rate()).body.state, (await rate()).body.state]).toEqual(['closed', 'closed']);
  });

  it('a network that dies after the server committed: the same key brings the first answer', async () => {
    await house.app.listen(0, '127.0.0.1');
    const { port } = house.app.getHttpServer().address() as AddressInfo;
    const [before, key, body] = [await matters(), newKey(), JSON.stringify(REPORT)];
    const socket = connect(port, '127.0.0.1');
    const lines = [
      'POST /api/v1/complaints HTTP/1.1',
      'Host: 127.0.0.1',
      `Authorization: Bearer ${await house.token(house.people.resident)}`,
      `Idempotency-Key: ${key}`,
      'Content-Type: application/json',
      `Content-Length: ${Buffer.byteLength(body)}`,
    ];
    await new Promise<void>((written) => socket.write(`${lines.join('\r\n')}\r\n\r\n${body}`, () => written()));
    socket.destroy();
    await until(async () => (await matters()) === before + 1);
    const answer = await report(key);
    expect([answer.status, await matters()]).toEqual([201, before + 1]);
    const [newest] = await house.reads.db.find(Complaint, { order: { id: 'DESC' }, take: 1 });
    expect(answer.body.id).toBe(newest!.id);
  });

  it('an answer is kept for seven days, then let go', async () => {
    const key = newKey();
    const first = await report(key);
    const tidy = () => house.app.get(Housekeeping).run();
    house.clock.pass({ days: 7, minutes: -1 });
    await tidy();
    expect((await report(key)).body.id).toBe(first.body.id);
    house.clock.pass({ minutes: 2 });
    await tidy();
    expect(await house.reads.db.existsBy(IdempotencyKey, { key })).toBe(false);
    expect((await report(key)).body.id).not.toBe(first.body.id);
  });

  describe('without a usable key', () => {
    it.each([undefined, '', 'short', 'x'.repeat(65), 'with spaces in it', '钥匙钥匙钥匙钥匙', 'semi;colons;here'])(
      '%j: refused, and nothing is recorded',
      async (key) => {
        const before = await matters();
        const authorization = `Bearer ${await house.token(house.people.resident)}`;
        const headers = { authorization, ...(key !== undefined && { 'idempotency-key': key }) };
        const response = await house.app.inject({ method: 'POST', url: '/api/v1/complaints', payload: REPORT, headers });
        expect([response.statusCode, (JSON.parse(response.body) as ErrorBody).code]).toEqual([400, 'request.key-missing']);
        expect(await matters()).toBe(before);
      },
    );

    it('every write asks for one', async () => {
      const matter = await journeys.inProgress();
      const samples = sampleRequests({ order: journeys.order(matter), worker: house.people.electrician.id, now: house.clock.now() });
      const { clerk, resident, unbound, director, plumber } = house.people;
      const others: Readonly<Record<string, readonly [Somebody, string, object?]>> = {
        'POST /api/v1/complaints': [resident, '/complaints', REPORT],
        'POST /api/v1/files': [resident, '/files'],
        'POST /api/v1/households/:id/invitations': [resident, `/households/${resident.householdId}/invitations`],
        'POST /api/v1/complaints/:id/call': [clerk, `/complaints/${matter.id}/call`],
        'POST /api/v1/inbox/read': [resident, '/inbox/read'],
        'POST /api/v1/inbox/:id/read': [resident, `/inbox/${matter.id}/read`],
        'POST /api/v1/invitations/accept': [unbound, '/invitations/accept', { code: 'ABCDEFGHJK' }],
        'POST /api/v1/complaints/:id/content': [clerk, `/complaints/${matter.id}/content`, { decision: 'cleared' }],
        'POST /api/v1/posters': [clerk, '/posters', { building: null, labels: ['大门'] }],
        'POST /api/v1/posters/:id/rename': [clerk, `/posters/${matter.id}/rename`, { label: '大门' }],
        'POST /api/v1/posters/:id/retire': [clerk, `/posters/${matter.id}/retire`],
        'POST /api/v1/me/data/consents': [resident, '/me/data/consents', { version: '2026-11-24' }],
        'POST /api/v1/me/data/erasure': [unbound, '/me/data/erasure', { understood: true }],
        'POST /api/v1/me/message-consents': [resident, '/me/message-consents', { answers: [{ templateId: 'any', answer: 'accept' }] }],
        'POST /api/v1/people/:id/call': [clerk, `/people/${resident.id}/call`],
        'POST /api/v1/people/:id/household': [clerk, `/people/${unbound.id}/household`, { household: resident.householdId, relation: 'family' }],
      };
      const ofActions = (Object.keys(samples) as ServedAction[]).map((action) => [`POST /api/v1/complaints/:id/${action}`, action] as const);
      const writes = routesOf(house.app).filter((route) => !route.startsWith('GET '));
      expect([...WITHOUT_KEY, ...Object.keys(others), ...ofActions.map(([route]) => route)].sort()).toEqual(writes);
      const ask = async (person: Somebody, url: string, payload?: object) => {
        const response = await house.app.inject({
          method: 'POST',
          url: `/api/v1${url}`,
          headers: { authorization: `Bearer ${await house.token(person)}` },
          ...(payload && { payload }),
        });
        return (JSON.parse(response.body) as ErrorBody).code;
      };
      for (const [route, [person, url, payload]] of Object.entries(others))
        expect([route, await ask(person, url, payload)]).toEqual([route, 'request.key-missing']);
      for (const [route, action] of ofActions) {
        const codes = await Promise.all(
          [resident, clerk, plumber, director].map((person) => ask(person, `/complaints/${matter.id}/${action}`, samples[action])),
        );
        expect([route, [...new Set(codes)].sort().filter((code) => code !== 'access.denied')]).toEqual([route, ['request.key-missing']]);
      }
    });
  });
});

/** The same fields in the same order, as the two databases keep an answer in different ones. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
