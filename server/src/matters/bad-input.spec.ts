import type { RegisterRequest } from '@huiyin/shared/complaints/complaint.contract';
import type { ErrorBody } from '@huiyin/shared/kernel/domain-error';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import type { ServedAction } from '@huiyin/shared/matters/matter.endpoints';
import { Complaint } from '../complaints/index.ts';
import { newId } from '../platform/ids/new-id.ts';
import { House, type Answer } from '../testing/house.ts';
import { Journeys } from '../testing/journeys.ts';
import type { Somebody } from '../testing/people.ts';
import { sampleRequests } from '../testing/sample-requests.ts';

const REPORT: RegisterRequest = { kind: 'repair', text: '楼道的灯不亮', place: { kind: 'public', label: '2 号楼 3 层' } };
const SAMPLES = sampleRequests({ order: '01M85NMP40RXHRX8FWJX4F74XW', worker: '01M85NMP40RXHRX8FWJX4F74XW' });
const ACTIONS = Object.keys(SAMPLES) as ServedAction[];

/** What somebody might slip in who knows how the rows look. */
const SMUGGLED = {
  communityId: '01M85NMP40RXHRX8FWJX4F74XW',
  state: 'closed',
  version: 1,
  id: '01M85NMP40RXHRX8FWJX4F74XW',
  number: '2026-000001',
  repliedAt: '2026-11-24T02:20:00.000Z',
  personId: null,
};

/** Everything that is not one of the choices, and what an ungrouped pattern would let through. */
const notOneOf = (choice: string): unknown[] => [`${choice}x`, `x${choice}`, choice.toUpperCase(), ` ${choice}`, '', '1', 1, true, null, [choice], {}];

describe('bad input', () => {
  let house: House;
  let journeys: Journeys;
  let matter: MatterView;
  beforeAll(async () => {
    house = await House.open();
    journeys = new Journeys(house);
    matter = await journeys.inProgress();
  });
  afterAll(() => house.close());

  const report = (request: object, headers?: Record<string, string>): Promise<Answer<MatterView & ErrorBody>> =>
    house.request(house.people.resident, 'POST', '/complaints', { ...REPORT, ...request }, headers);
  const step = (person: Somebody, action: ServedAction, body: object) => house.request(person, 'POST', `/complaints/${matter.id}/${action}`, body);
  const refused = ({ status, body }: Answer<ErrorBody>): string => `${status} ${body.code} ${(body.fields ?? []).map((field) => field.path).join()}`;

  /** Who has the ability for an action, so that the refusal comes from the body. */
  const DOERS: Readonly<Record<ServedAction, keyof House['people']>> = {
    verify: 'clerk',
    explain: 'clerk',
    decide: 'director',
    dispatch: 'clerk',
    accept: 'plumber',
    reassign: 'engineeringLead',
    return: 'plumber',
    appoint: 'clerk',
    arrive: 'plumber',
    diagnose: 'plumber',
    hold: 'plumber',
    complete: 'plumber',
    'complete-corrective': 'plumber',
    reply: 'clerk',
    'callback-satisfied': 'clerk',
    'callback-attempt': 'clerk',
    'callback-not-reached': 'clerk',
    'callback-problem': 'clerk',
    'issue-rectification': 'clerk',
    'not-solved': 'resident',
    rate: 'resident',
    add: 'resident',
    urge: 'resident',
    note: 'clerk',
    withdraw: 'resident',
    archive: 'clerk',
  };

  describe('the words of a report', () => {
    it.each([
      ['one character', '漏', '“text”', '至少要写 2 个字，现在是 1 个。'],
      ['one emoji', '🚰', '“text”', '至少要写 2 个字，现在是 1 个。'],
      ['8,001 characters', '漏'.repeat(8001), '“text”', '最多写 8000 个字，现在是 8001 个。'],
      ['nothing', '', '“text”', '这里还没有填。'],
    ])('%s is refused beside the field, and nothing is recorded', async (_, text, __, sentence) => {
      const before = await house.reads.db.count(Complaint);
      const answer = await report({ text });
      expect(refused(answer)).toBe('400 request.invalid text');
      expect(answer.body.fields![0]!.text).toContain(sentence);
      expect(await house.reads.db.count(Complaint)).toBe(before);
    });

    it.each([
      ['two characters', '漏水'],
      ['8,000 characters', `漏${'水'.repeat(7999)}`],
      ['8,000 emoji', '🚰'.repeat(8000)],
      ['8,000 rare Han characters', '𠮷䶮'.repeat(4000)],
      ['a family of emoji and a flag', '楼上👨‍👩‍👧‍👦太吵🇨🇳，请处理👍🏽'],
      ['line breaks, tabs and spaces at both ends', '  第一行\n\t第二行\r\n '.replace('\r', '')],
      ['quotes, percent signs and code', `'; DROP TABLE complaint; -- "100%" \\n <b>x</b> \${y}`],
      ['Arabic, Devanagari, Thai and a combining accent', 'مرحبا नमस्ते สวัสดี e\u0301'],
    ])('%s are kept to the last character', async (_, text) => {
      const answer = await report({ text });
      expect(answer.status).toBe(201);
      expect(answer.body.text).toBe(text);
      expect((await house.see(house.people.clerk, answer.body)).text).toBe(text);
    });

    it.each(['\u0000', '\u0007', '\u001b', '\u007f', '\u0085', '\ud83d', '\udc00'])('the control character or half of one %j is refused', async (character) => {
      const answer = await report({ text: `水管${character}漏水` });
      expect(refused(answer)).toBe('400 request.invalid text');
      expect(answer.body.fields![0]!.text).toContain('看不见的特殊字符');
      expect((await step(house.people.clerk, 'note', { words: `备注${character}` })).status).toBe(400);
    });

    it('blanks alone say nothing: the condition is named', async () => {
      expect(refused(await report({ text: '  \n ' }))).toBe('422 lifecycle.condition-unmet ');
    });

    it('the words of a step end at 4,000, of a place at 200, of a name at 40', async () => {
      const { clerk } = house.people;
      expect((await step(clerk, 'note', { words: '🚰'.repeat(4000) })).status).toBe(200);
      expect(refused(await step(clerk, 'note', { words: '漏'.repeat(4001) }))).toBe('400 request.invalid words');
      expect((await report({ place: { kind: 'public', label: '🏠'.repeat(200) } })).status).toBe(201);
      expect(refused(await report({ place: { kind: 'public', label: '楼'.repeat(201) } }))).toBe('400 request.invalid place.label');
      const called = (name: string) => house.request(clerk, 'POST', '/complaints', { ...REPORT, source: 'telephone', caller: { name } });
      expect((await called('𠮷'.repeat(40))).status).toBe(201);
      expect(refused(await called('陈'.repeat(41)))).toBe('400 request.invalid caller.name');
    });
  });

  describe('fields that the contract does not know', () => {
    it.each(Object.entries(SMUGGLED))('%s cannot be slipped into a report, nor into its place or its caller', async (field, value) => {
      const { clerk } = house.people;
      expect(refused(await report({ [field]: value }))).toBe('400 request.invalid ');
      expect(refused(await report({ place: { ...REPORT.place, [field]: value } }))).toBe('400 request.invalid place');
      if (field === 'personId') return;
      expect(refused(await house.request(clerk, 'POST', '/complaints', { ...REPORT, source: 'telephone', caller: { name: '陈', [field]: value } }))).toBe(
        '400 request.invalid caller',
      );
    });

    it.each(ACTIONS)('none can be slipped into %s, and the matter stays as it was', async (action) => {
      const before = await house.reads.db.findOneByOrFail(Complaint, { id: matter.id });
      for (const [field, value] of Object.entries(SMUGGLED))
        expect([field, refused(await step(house.people[DOERS[action]], action, { ...SAMPLES[action], [field]: value }))]).toEqual([
          field,
          '400 request.invalid ',
        ]);
      expect(await house.reads.db.findOneByOrFail(Complaint, { id: matter.id })).toEqual(before);
    });

    it('nor into what stands inside a step', async () => {
      const { plumber, clerk } = house.people;
      const checklist = SAMPLES['callback-satisfied'].checklist!;
      expect(refused(await step(plumber, 'hold', { ...SAMPLES.hold, nextVisit: { ...SAMPLES.hold.nextVisit, state: 'met' } }))).toBe(
        '400 request.invalid nextVisit',
      );
      expect(refused(await step(plumber, 'diagnose', { ...SAMPLES.diagnose, corrective: { words: '排查', by: '2026-12-01T00:00:00Z', state: 'met' } }))).toBe(
        '400 request.invalid corrective',
      );
      expect(refused(await step(plumber, 'complete', { ...SAMPLES.complete, materials: [{ name: '软管', quantity: '1 根', amount: 100, id: 'x' }] }))).toBe(
        '400 request.invalid materials.0',
      );
      expect(refused(await step(clerk, 'callback-satisfied', { words: '好', checklist: { ...checklist, state: 'x' } }))).toBe('400 request.invalid checklist');
      expect(refused(await step(clerk, 'callback-satisfied', { words: '好', checklist: { ...checklist, charges: { ...checklist.charges, paid: 1 } } }))).toBe(
        '400 request.invalid checklist.charges',
      );
    });

    it('nor into the other writes', async () => {
      const { clerk, resident, unbound, neighbour } = house.people;
      const asked = async (person: Somebody, path: string, body: object) => refused(await house.request(person, 'POST', path, body));
      expect(await asked(clerk, '/session/switch', { membership: clerk.id, role: 'director' })).toBe('400 request.invalid ');
      expect(await asked(unbound, '/invitations/accept', { code: 'ABCDEFGHJK', household: resident.householdId })).toBe('400 request.invalid ');
      expect(await asked(clerk, `/people/${unbound.id}/household`, { household: resident.householdId, relation: 'family', accountId: clerk.accountId })).toBe(
        '400 request.invalid ',
      );
      expect(await asked(unbound, '/demo/sign-in', { person: clerk.id, role: 'director' })).toBe('400 request.invalid ');
      expect(await asked(resident, `/households/${resident.householdId}/invitations`, { householdId: neighbour.householdId })).toBe('400 request.invalid ');
    });

    it.each([
      '/complaints?id=x',
      '/complaints?communityId=x',
      '/me/callbacks?state=closed',
      '/board/overdue?department=x',
      '/inbox?recipientId=x',
      '/workers?department=engineering&all=1',
      '/people?telephone=138&name=x',
    ])('a list takes no other question than its own: %s', async (path) => {
      expect(refused(await house.request(house.people.clerk, 'GET', path))).toBe('400 request.invalid ');
    });
  });

  it.each([
    ['kind', 'repair', (kind: unknown) => report({ kind })],
    ['place.kind', 'public', (kind: unknown) => report({ place: { kind, label: '楼道' } })],
    ['source', 'telephone', (source: unknown) => house.request(house.people.clerk, 'POST', '/complaints', { ...REPORT, source, caller: {} })],
    ['finding', 'so', (finding: unknown) => step(house.people.clerk, 'verify', { ...SAMPLES.verify, finding })],
    ['duty', 'clear', (duty: unknown) => step(house.people.clerk, 'verify', { ...SAMPLES.verify, duty })],
    ['channel', 'telephone', (channel: unknown) => step(house.people.clerk, 'reply', { ...SAMPLES.reply, channel })],
    ['reason', 'parts', (reason: unknown) => step(house.people.plumber, 'hold', { ...SAMPLES.hold, reason })],
    ['means', 'visit', (means: unknown) => step(house.people.clerk, 'callback-attempt', { means })],
    ['verdict', 'satisfied', (verdict: unknown) => step(house.people.resident, 'rate', { verdict })],
    ['saidBy', 'telephone', (saidBy: unknown) => step(house.people.clerk, 'rate', { verdict: 'not', saidBy })],
    [
      'checklist.signature.signedBy',
      'owner',
      (signedBy: unknown) =>
        step(house.people.clerk, 'callback-satisfied', { words: '好', checklist: { ...SAMPLES['callback-satisfied'].checklist, signature: { signedBy } } }),
    ],
    [
      'relation',
      'family',
      (relation: unknown) =>
        house.request(house.people.clerk, 'POST', `/people/${house.people.unbound.id}/household`, { household: house.people.resident.householdId, relation }),
    ],
  ] as [string, string, (value: unknown) => Promise<Answer<ErrorBody>>][])(
    'the enumeration %s refuses everything but its choices',
    async (path, choice, ask) => {
      for (const value of notOneOf(choice)) expect([value, refused(await ask(value))]).toEqual([value, `400 request.invalid ${path}`]);
    },
  );

  it.each(['/complaints?state=', '/me/complaints?which=', '/me/orders?which=', '/board/'])('so does the one of %s', async (path) => {
    const person = path.startsWith('/me/complaints') ? house.people.resident : path.startsWith('/me/orders') ? house.people.plumber : house.people.clerk;
    for (const value of ['closedx', 'openclosed', 'OPEN', 'open|settled', '%20open', 'nonsense', 'constructor', '__proto__']) {
      expect([value, (await house.request(person, 'GET', path + value)).status]).toEqual([value, 400]);
    }
  });

  it.each([
    ['quoted', -1],
    ['quoted', 1.5],
    ['quoted', '8500'],
    ['quoted', 100_000_001],
    ['quoted', null],
    ['stepsDone.0', [-1]],
    ['stepsDone.0', [50]],
    ['photosAfter.0', ['nonsense']],
  ] as [string, unknown][])('a completion refuses %s %j', async (path, value) => {
    expect(refused(await step(house.people.plumber, 'complete', { ...SAMPLES.complete, [path.split('.')[0]!]: value }))).toBe(`400 request.invalid ${path}`);
  });

  it.each([0, 6, 2.5, '5'])('stars go from one to five: %j', async (quality) => {
    expect(refused(await step(house.people.resident, 'rate', { verdict: 'not', stars: { timeliness: 3, quality, manner: 3 } }))).toBe(
      '400 request.invalid stars.quality',
    );
  });

  it.each(['tomorrow', '2026-11-25', '2026-11-25T10:00:00', '2026-02-30T10:00:00Z', 1_764_000_000_000, '+010000-01-01T00:00:00Z', '9999-12-31T23:59:59-12:00'])(
    'a time is a moment with its offset: %j is refused',
    async (remedyBy) => {
      const fresh = await house.report(house.people.resident);
      const answer = await house.request(house.people.clerk, 'POST', `/complaints/${fresh.id}/dispatch`, { department: 'engineering', remedyBy });
      expect(refused(answer)).toBe('400 request.invalid remedyBy');
    },
  );

  it('ten photos are refused, nine are taken', async () => {
    const ten = Array.from({ length: 10 }, () => newId(house.clock.now()));
    const answer = await report({ files: ten });
    expect(refused(answer)).toBe('400 request.invalid files');
    expect(answer.body.fields![0]!.text).toBe('最多 9 个。');
    const nine = await Promise.all(Array.from({ length: 9 }, async () => (await journeys.upload(house.people.resident)).id));
    expect((await report({ files: nine })).body.files).toHaveLength(9);
  });

  it.each(['nonsense', '漏水', '%27%20OR%201%3D1', '01m85nmp40rxhrx8fwjx4f74xw', '%F0%A0%AE%B7', '%20', '..%2F..'])(
    'a matter of the id %s is not there',
    async (id) => {
      expect((await house.request(house.people.clerk, 'GET', `/complaints/${id}`)).status).toBe(404);
      expect((await house.request(house.people.clerk, 'POST', `/complaints/${id}/note`, { words: '备注' })).status).toBe(404);
    },
  );

  describe('what cannot be read is refused with a code, a text and what to do, in the reader’s language', () => {
    const send = async (payload: string, contentType = 'application/json', url = '/api/v1/complaints') => {
      const authorization = `Bearer ${await house.token(house.people.resident)}`;
      const headers = { authorization, 'content-type': contentType, 'idempotency-key': newId(house.clock.now()), 'accept-language': 'en' };
      const response = await house.app.inject({ method: 'POST', url, payload, headers });
      return { status: response.statusCode, ...(JSON.parse(response.body) as ErrorBody) };
    };

    it.each(['{', '', '{"__proto__":{"state":"closed"},"kind":"repair"}', '{"constructor":{"prototype":{}}}'])('the body %j', async (payload) => {
      expect(await send(payload)).toEqual({
        status: 400,
        code: 'request.unreadable',
        text: 'What was sent could not be read.',
        remedy: 'Go back one page and send it again.',
        params: {},
      });
    });

    it.each(['null', '[]', '"text"', '7'])('the body %j, which is no report', async (payload) => {
      expect(await send(payload)).toMatchObject({ status: 400, code: 'request.invalid' });
    });

    it('another type than JSON', async () => {
      expect(await send('<kind>repair</kind>', 'application/xml')).toMatchObject({ status: 400, code: 'request.unreadable' });
    });

    it('a body far beyond what any report needs', async () => {
      expect(await send(JSON.stringify({ ...REPORT, text: 'x'.repeat(300_000) }))).toMatchObject({
        status: 413,
        code: 'request.too-large',
        text: 'More was sent at once than can be taken.',
      });
    });

    it('an address that is none', async () => {
      for (const url of ['/api/v1/nowhere', `/api/v1/complaints/${'x'.repeat(300)}/note`])
        expect(await send('{}', 'application/json', url)).toMatchObject({ status: 404, code: 'route.not-found' });
      expect(await send('{}', 'application/json', '/api/v1/complaints/%E0%A4%A/note')).toMatchObject({ status: 400, code: 'request.unreadable' });
    });
  });
});
