import { rolesWith } from '@huiyin/shared/access/abilities';
import { ROLES, type Role } from '@huiyin/shared/access/roles';
import type { InvitationView, SessionLine, SessionView } from '@huiyin/shared/accounts/account.contract';
import type { RegisterRequest } from '@huiyin/shared/complaints/complaint.contract';
import { BOARD_QUEUES, type MatterView } from '@huiyin/shared/matters/matter.contract';
import type { ServedAction } from '@huiyin/shared/matters/matter.endpoints';
import { Complaint, TelephoneReading } from '../complaints/index.ts';
import { House } from '../testing/house.ts';
import { Journeys } from '../testing/journeys.ts';
import { PERSON_OF_ROLE } from '../testing/people.ts';
import { routesOf } from '../testing/routes.ts';
import { sampleRequests } from '../testing/sample-requests.ts';

const ACTIONS = Object.keys(sampleRequests({ order: '', worker: '' })) as ServedAction[];

/** Writes that name nothing that belongs to a community, or only by the body; each is tried below or has nothing to try. */
const WRITES_BESIDE_ACTIONS = [
  'DELETE /api/v1/session',
  'DELETE /api/v1/sessions',
  'DELETE /api/v1/sessions/:id',
  'POST /api/v1/complaints',
  'POST /api/v1/complaints/:id/call',
  'POST /api/v1/demo/sign-in',
  'POST /api/v1/files',
  'POST /api/v1/households/:id/invitations',
  'POST /api/v1/inbox/:id/read',
  'POST /api/v1/inbox/read',
  'POST /api/v1/invitations/accept',
  'POST /api/v1/people/:id/call',
  'POST /api/v1/people/:id/household',
  'POST /api/v1/session/switch',
  'POST /api/v1/complaints/:id/content',
  'POST /api/v1/me/data/consents',
  'POST /api/v1/me/data/erasure',
  'DELETE /api/v1/me/data/erasure',
  'POST /api/v1/me/message-consents',
  'POST /api/v1/posters',
  'POST /api/v1/posters/:id/rename',
  'POST /api/v1/posters/:id/retire',
  'POST /api/v1/sign-in-requests',
  'POST /api/v1/sign-in-requests/:id/decide',
  'POST /api/v1/sign-in-requests/:id/look',
  'POST /api/v1/sign-in-requests/scan',
  'POST /api/v1/wechat/bind',
  'POST /api/v1/wechat/sign-in',
];

describe('people of another community', () => {
  let house: House;
  let journeys: Journeys;
  /** A matter of ours with an order, a reply and a planned callback. */
  let ours: MatterView;
  let photo: string;
  let notice: string;
  beforeAll(async () => {
    house = await House.open();
    journeys = new Journeys(house);
    const { resident, clerk } = house.people;
    photo = (await journeys.upload(resident)).id;
    ours = await journeys.answered({ sharedWithFamily: true });
    await house.tell();
    notice = (await house.request<{ rows: { id: string }[] }>(resident, 'GET', '/inbox')).body.rows[0]!.id;
    ours = await house.see(clerk, ours);
  });
  afterAll(() => house.close());

  const them = (role: Role) => house.elsewhere.people[PERSON_OF_ROLE[role]];
  const order = () => ours.orders[0]!.id;
  const worker = () => house.people.plumber.id;

  /** `404 record.not-found`, for a person of theirs at a door of ours. */
  async function heard(role: Role, method: 'GET' | 'POST', path: string, body?: object): Promise<string> {
    const answer = await house.request(them(role), method, path, body);
    return `${answer.status} ${answer.body.code}`;
  }

  it('this spec tries every write of the running application', () => {
    const writes = routesOf(house.app).filter((route) => !route.startsWith('GET '));
    expect(writes).toEqual([...WRITES_BESIDE_ACTIONS, ...ACTIONS.map((action) => `POST /api/v1/complaints/:id/${action}`)].sort());
  });

  it.each(ROLES)('their %s reads neither the matter nor its timeline', async (role) => {
    expect(await heard(role, 'GET', `/complaints/${ours.id}`)).toBe('404 record.not-found');
    expect(await heard(role, 'GET', `/complaints/${ours.id}/timeline`)).toBe('404 record.not-found');
  });

  it.each(ACTIONS)('nobody of theirs can %s, and nothing of the matter changes', async (action) => {
    const before = await house.reads.db.findOneByOrFail(Complaint, { id: ours.id });
    const body = sampleRequests({ order: order(), worker: worker() })[action];
    for (const role of rolesWith(`complaint.${action}`))
      expect([role, await heard(role, 'POST', `/complaints/${ours.id}/${action}`, body)]).toEqual([role, '404 record.not-found']);
    expect(await house.reads.db.findOneByOrFail(Complaint, { id: ours.id })).toEqual(before);
    expect(await house.see(house.people.clerk, ours)).toEqual(ours);
  });

  it('they read no photo, no notice and no household of ours, and switch to no membership of ours', async () => {
    const { householdId } = house.people.resident;
    expect(await heard('resident', 'GET', `/files/${photo}`)).toBe('404 record.not-found');
    expect(await heard('resident', 'POST', `/inbox/${notice}/read`)).toBe('404 record.not-found');
    for (const role of ['resident', 'desk'] as const) expect(await heard(role, 'POST', `/households/${householdId}/invitations`)).toBe('404 record.not-found');
    for (const role of ROLES) expect(await heard(role, 'POST', '/session/switch', { membership: house.people.director.id })).toBe('404 record.not-found');
  });

  it('they learn no telephone number of ours, suggest nobody for our matter, look into no household or person of ours', async () => {
    const { resident } = house.people;
    for (const role of rolesWith('reporter.call'))
      expect([role, await heard(role, 'POST', `/complaints/${ours.id}/call`)]).toEqual([role, '404 record.not-found']);
    for (const role of rolesWith('person.call'))
      expect([role, await heard(role, 'POST', `/people/${resident.id}/call`)]).toEqual([role, '404 record.not-found']);
    expect(await house.reads.db.count(TelephoneReading)).toBe(0);
    for (const path of [
      `/complaints/${ours.id}/workers`,
      `/households/${resident.householdId}`,
      `/households/${resident.householdId}/complaints`,
      `/people/${resident.id}/complaints`,
    ])
      expect([path, await heard('desk', 'GET', path)]).toEqual([path, '404 record.not-found']);
  });

  it('they end no session of ours, and read none of our notices', async () => {
    await house.token(house.people.clerk);
    const { body } = await house.request<{ sessions: SessionLine[] }>(house.people.clerk, 'GET', '/sessions');
    expect(body.sessions.length).toBeGreaterThan(0);
    for (const { id } of body.sessions) {
      const answer = await house.request(them('desk'), 'DELETE', `/sessions/${id}`);
      expect(`${answer.status} ${answer.body.code}`).toBe('404 record.not-found');
    }
    await house.request(them('desk'), 'DELETE', '/sessions');
    await house.request(them('resident'), 'POST', '/inbox/read');
    expect((await house.request<{ sessions: SessionLine[] }>(house.people.clerk, 'GET', '/sessions')).body).toEqual(body);
    expect((await house.request<SessionView>(house.people.resident, 'GET', '/session')).body.unread).toBeGreaterThan(0);
  });

  it('they decide nothing of our words and pictures, change no poster of ours, and read no message about our matter', async () => {
    const { clerk } = house.people;
    const made = await house.request<{ posters: { id: string }[] }>(clerk, 'POST', '/posters', { building: null, labels: ['大门'] });
    const [poster] = made.body.posters;
    expect(await heard('desk', 'POST', `/complaints/${ours.id}/content`, { decision: 'cleared' })).toBe('404 record.not-found');
    expect(await heard('desk', 'POST', `/posters/${poster!.id}/rename`, { label: '他门' })).toBe('404 record.not-found');
    expect(await heard('desk', 'POST', `/posters/${poster!.id}/retire`)).toBe('404 record.not-found');
    expect((await house.request<{ messages: unknown[] }>(them('desk'), 'GET', `/complaints/${ours.id}/messages`)).body).toEqual({ messages: [] });
  });

  it('they bind neither our person to their household nor their person to ours', async () => {
    const theirs = house.elsewhere.people;
    const bind = (person: string, household: string | null) => heard('desk', 'POST', `/people/${person}/household`, { household, relation: 'family' });
    expect(await bind(house.people.unbound.id, theirs.resident.householdId)).toBe('404 record.not-found');
    expect(await bind(theirs.unbound.id, house.people.resident.householdId)).toBe('422 complaint.place-unknown');
  });

  it('an invitation of ours lets nobody of theirs in', async () => {
    const { body } = await house.request<InvitationView>(house.people.resident, 'POST', `/households/${house.people.resident.householdId}/invitations`);
    const answer = await house.request(house.elsewhere.people.unbound, 'POST', '/invitations/accept', { code: body.code });
    expect([answer.status, answer.body.code]).toEqual([422, 'invitation.invalid']);
  });

  it('what they report names no place, person or photo of ours', async () => {
    const { resident } = house.people;
    const report = async (role: Role, request: Partial<RegisterRequest>) =>
      heard(role, 'POST', '/complaints', { kind: 'repair', text: '楼道灯不亮', place: { kind: 'public', label: '楼道' }, ...request });
    const asDesk = (caller: RegisterRequest['caller']) => report('desk', { source: 'telephone', caller: caller! });
    expect(await report('resident', { place: { kind: 'home', label: '他家', householdId: resident.householdId! } })).toBe('422 complaint.place-unknown');
    expect(await report('resident', { place: { kind: 'public', label: '他楼', buildingId: house.town.buildingId } })).toBe('422 complaint.place-unknown');
    expect(
      await report('desk', { source: 'telephone', caller: { name: '某人' }, place: { kind: 'home', label: '他家', householdId: resident.householdId! } }),
    ).toBe('422 complaint.place-unknown');
    expect(await asDesk({ personId: resident.id })).toBe('422 complaint.person-unknown');
    expect(await asDesk({ name: '某人', householdId: resident.householdId! })).toBe('422 complaint.place-unknown');
    expect(await report('resident', { files: [photo] })).toBe('422 file.unknown');
    for (const role of ['resident', 'desk'] as const)
      expect(await report(role, { alike: ours.id, source: 'telephone', caller: { name: '某人' } })).toBe('422 complaint.alike-unknown');
  });

  it('a matter of theirs goes to no worker of ours, and takes no order of ours', async () => {
    const theirs = house.elsewhere.people;
    const matter = await house.report(theirs.resident);
    const samples = sampleRequests({ order: order(), worker: worker() });
    expect(await heard('desk', 'POST', `/complaints/${matter.id}/dispatch`, samples.dispatch)).toBe('422 dispatch.worker-unknown');
    const dispatched = await house.does(theirs.clerk, 'dispatch', matter, { ...samples.dispatch, worker: theirs.plumber.id });
    expect(await heard('worker', 'POST', `/complaints/${matter.id}/accept`, samples.accept)).toBe('422 dispatch.order-unknown');
    expect(await heard('lead', 'POST', `/complaints/${matter.id}/reassign`, { ...samples.reassign, order: dispatched.orders[0]!.id })).toBe(
      '422 dispatch.worker-unknown',
    );
    expect(dispatched.number).toBe(ours.number);
  });

  it('no list of theirs shows anything of ours', async () => {
    const paths: Partial<Record<Role, readonly string[]>> = {
      resident: ['/me/complaints?which=open', '/me/complaints?which=settled', '/inbox', '/session'],
      worker: ['/me/orders?which=to-accept', '/me/orders?which=in-progress', '/inbox'],
      lead: ['/me/orders?which=in-progress', '/me/callbacks', '/workers?department=engineering'],
      desk: [
        '/complaints',
        '/complaints?from=2026-01-01&to=2026-12-31',
        ...BOARD_QUEUES.map((queue) => `/board/${queue}`),
        '/workers?department=engineering',
        '/people?telephone=13800000246',
        `/households?building=${house.town.buildingId}`,
        '/community',
        '/staff',
        '/sessions',
        `/complaints/similar?category=${ours.category}&building=${house.town.buildingId}`,
      ],
      director: ['/me/callbacks', '/complaints?state=remedied'],
      superior: ['/complaints'],
    };
    const secrets = [
      ours.id,
      order(),
      house.people.resident.id,
      house.people.plumber.id,
      house.people.resident.householdId!,
      house.town.communityId,
      house.town.buildingId,
    ];
    for (const [role, all] of Object.entries(paths) as [Role, readonly string[]][]) {
      for (const path of all) {
        const answer = await house.request<unknown>(them(role), 'GET', path);
        expect([path, answer.status]).toEqual([path, 200]);
        expect([path, secrets.filter((secret) => JSON.stringify(answer.body).includes(secret))]).toEqual([path, []]);
      }
    }
  });
});
