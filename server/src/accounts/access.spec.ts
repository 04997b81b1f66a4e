import { Controller, Get, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { rolesWith, type Ability } from '@huiyin/shared/access/abilities';
import { ROLES } from '@huiyin/shared/access/roles';
import type { ErrorBody } from '@huiyin/shared/kernel/domain-error';
import { actionSchemas } from '@huiyin/shared/matters/action.schemas';
import { AppModule } from '../app.module.ts';
import { CONFIGURATION } from '../platform/config/configuration.token.ts';
import { systemActor } from '../platform/db/index.ts';
import { ErrorFilter } from '../platform/http/error.filter.ts';
import { newId } from '../platform/ids/new-id.ts';
import { Person, Post } from '../communities/index.ts';
import { House } from '../testing/house.ts';
import { PERSON_OF_ROLE, type Somebody } from '../testing/people.ts';
import { routesOf } from '../testing/routes.ts';
import { Memberships, Session, Sessions } from './index.ts';

/** Doors that need no session, and why. */
const OPEN_DOORS: Readonly<Record<string, string>> = {
  'GET /api/health/live': 'a supervisor of processes has no session',
  'GET /api/health/ready': 'a load balancer has no session',
  'GET /metrics': 'for loopback or a token, checked behind the door',
  'GET /api/v1/demo/people': 'the picker stands in for a login; 404 outside the demo',
  'POST /api/v1/demo/sign-in': 'the picker stands in for a login; 404 outside the demo',
  'GET /api/v1/communities/:community/public-board': 'S3.3: what a community makes public is for everyone; it names no resident',
  'GET /api/v1/sign-in-ways': 'whoever is not signed in has to know how; it says nothing of anybody',
  'GET /api/v1/scan-points/:scene': 'whoever stands before a code may know where they stand; it names nobody',
  'POST /api/v1/wechat/sign-in': 'WeChat says who somebody is; 404 without WeChat',
  'POST /api/v1/wechat/bind': 'the secret of a sign-in that nobody is bound to yet opens it',
  'POST /api/v1/sign-in-requests': 'a computer has no session before it is signed in; 404 without WeChat',
  'POST /api/v1/sign-in-requests/:id/look': 'the secret of the computer that asked opens it',
  'GET /api/v1/communities': 'whoever is new chooses where they are a guest; names only',
  'GET /api/v1/files/:id/content': 'the link is signed and lives ten minutes',
  'GET /api/openapi.json': 'the description of the interface says nothing of anybody',
  'GET /api/docs': 'the page that shows the description',
  'GET /api/docs-yaml': 'the description once more',
};
/** The page of the description brings its own scripts. */
const isPageOfDescription = (route: string): boolean => route.startsWith('GET /api/docs/');

/** Every other door with what it asks of who comes in. A new route gets its row here, and its ability in the table of abilities. */
const DOORS: Readonly<Record<string, Ability>> = {
  'GET /api/v1/session': 'session.own',
  'DELETE /api/v1/session': 'session.own',
  'POST /api/v1/session/switch': 'session.own',
  'GET /api/v1/sessions': 'session.own',
  'DELETE /api/v1/sessions': 'session.own',
  'DELETE /api/v1/sessions/:id': 'session.own',
  'POST /api/v1/sign-in-requests/scan': 'session.own',
  'POST /api/v1/sign-in-requests/:id/decide': 'session.own',
  'POST /api/v1/households/:id/invitations': 'household.invite',
  'POST /api/v1/invitations/accept': 'invitation.accept',
  'GET /api/v1/community': 'community.read',
  'GET /api/v1/people': 'person.search',
  'GET /api/v1/households': 'person.search',
  'GET /api/v1/households/:id': 'person.search',
  'GET /api/v1/households/:id/complaints': 'person.search',
  'GET /api/v1/people/:id/complaints': 'person.search',
  'GET /api/v1/staff': 'staff.read',
  'POST /api/v1/people/:id/call': 'person.call',
  'POST /api/v1/people/:id/household': 'household.bind-by-desk',
  'POST /api/v1/complaints': 'complaint.register',
  'GET /api/v1/complaints': 'register.read',
  'GET /api/v1/complaints/similar': 'matter.similar',
  'GET /api/v1/complaints/:id': 'matter.read',
  'GET /api/v1/complaints/:id/workers': 'workers.read',
  'POST /api/v1/complaints/:id/call': 'reporter.call',
  'GET /api/v1/complaints/:id/timeline': 'matter.read',
  ...Object.fromEntries(Object.keys(actionSchemas).map((action) => [`POST /api/v1/complaints/:id/${action}`, `complaint.${action}` as Ability])),
  'GET /api/v1/me/complaints': 'matter.own-list',
  'GET /api/v1/me/orders': 'orders.own-list',
  'GET /api/v1/me/callbacks': 'callbacks.own-list',
  'GET /api/v1/me/data': 'data.own',
  'GET /api/v1/me/data/export': 'data.own',
  'POST /api/v1/me/data/consents': 'data.own',
  'POST /api/v1/me/data/erasure': 'data.own',
  'DELETE /api/v1/me/data/erasure': 'data.own',
  'GET /api/v1/board': 'board.read',
  'GET /api/v1/board/:queue': 'board.read',
  'GET /api/v1/workers': 'workers.read',
  'GET /api/v1/me/message-templates': 'inbox.own',
  'POST /api/v1/me/message-consents': 'inbox.own',
  'GET /api/v1/complaints/:id/messages': 'messages.read',
  'GET /api/v1/posters': 'poster.manage',
  'POST /api/v1/posters': 'poster.manage',
  'POST /api/v1/posters/:id/rename': 'poster.manage',
  'POST /api/v1/posters/:id/retire': 'poster.manage',
  'GET /api/v1/posters/:id/code': 'poster.manage',
  'POST /api/v1/complaints/:id/content': 'content.decide',
  'GET /api/v1/inbox': 'inbox.own',
  'POST /api/v1/inbox/read': 'inbox.own',
  'POST /api/v1/inbox/:id/read': 'inbox.own',
  'POST /api/v1/files': 'file.upload',
  'GET /api/v1/files/:id': 'file.upload',
};

/** Routes that stand in no list above. */
const withoutRow = (routes: readonly string[]): string[] =>
  routes.filter((route) => !(route in DOORS) && !(route in OPEN_DOORS) && !isPageOfDescription(route));

@Controller('planted')
class PlantedController {
  @Get()
  read(): { open: true } {
    return { open: true };
  }
}

/** The same service with one more door, which nobody gave a right. */
async function withPlantedDoor({ app, database, clock }: House): Promise<NestFastifyApplication> {
  class Outer {}
  const outer: DynamicModule = {
    module: Outer,
    controllers: [PlantedController],
    imports: [AppModule.with({ configuration: app.get(CONFIGURATION), database, clock })],
  };
  const planted = await NestFactory.create<NestFastifyApplication>(outer, new FastifyAdapter(), { logger: false });
  planted.setGlobalPrefix('api/v1', { exclude: ['api/health/live', 'api/health/ready', 'metrics'] });
  planted.useGlobalFilters(new ErrorFilter());
  await planted.init();
  await planted.getHttpAdapter().getInstance().ready();
  return planted;
}

describe('access', () => {
  let house: House;
  let routes: string[];
  beforeAll(async () => {
    house = await House.open();
    routes = routesOf(house.app);
  });
  afterAll(() => house.close());

  /** A session of its own, so that signing out ends no other. */
  async function signIn(person: Somebody): Promise<string> {
    const membership = await house.app.get(Memberships, { strict: false }).byId(person.id);
    return house.work.run(systemActor(house.town.communityId), (tx) => house.app.get(Sessions, { strict: false }).open(tx, membership!));
  }

  /** Knocks at a door with nothing to bring: who may come in is told what is missing, who may not hears that. */
  async function knock(route: string, authorization?: string): Promise<{ status: number; code: string | undefined }> {
    const [method, path] = route.split(' ') as ['GET' | 'POST' | 'DELETE' | 'HEAD', string];
    const url = path.replace(':id', newId(house.clock.now())).replace(':queue', 'overdue').replace(':community', house.town.communityId);
    const response = await house.app.inject({
      method,
      url,
      headers: { 'idempotency-key': newId(house.clock.now()), ...(authorization && { authorization }) },
      ...(method === 'POST' && { payload: {} }),
    });
    const body = response.body.startsWith('{') ? (JSON.parse(response.body) as Partial<ErrorBody>) : {};
    return { status: response.statusCode, code: body.code };
  }

  it('every route of the running application has its row, and every row its route', () => {
    expect(withoutRow(routes)).toEqual([]);
    expect([...Object.keys(DOORS), ...Object.keys(OPEN_DOORS)].filter((row) => !routes.includes(row))).toEqual([]);
  });

  it('a new route without its row is found, and does not open even to the director', async () => {
    const planted = await withPlantedDoor(house);
    expect(withoutRow(routesOf(planted))).toEqual(['GET /api/v1/planted']);
    const token = await signIn(house.people.director);
    const response = await planted.inject({ method: 'GET', url: '/api/v1/planted', headers: { authorization: `Bearer ${token}` } });
    expect([response.statusCode, (JSON.parse(response.body) as ErrorBody).code]).toEqual([403, 'access.denied']);
    await planted.getHttpAdapter().getInstance().close();
  });

  it.each(ROLES)('a %s comes in at the doors that the table of abilities opens to them, and at no other', async (role) => {
    const person = house.people[PERSON_OF_ROLE[role]];
    const wrong: string[] = [];
    for (const [route, ability] of Object.entries(DOORS)) {
      const { status, code } = await knock(route, `Bearer ${await signIn(person)}`);
      const mayEnter = rolesWith(ability).includes(role);
      const refused = status === 403 && code === 'access.denied';
      if (mayEnter === refused || status === 401 || status >= 500) wrong.push(`${route}: ${status} ${code ?? ''}`);
    }
    expect(wrong).toEqual([]);
  });

  describe('without a right to anything', () => {
    /** What every closed door says to this header. */
    async function everyDoorSays(authorization: string | undefined): Promise<string[]> {
      const answers = await Promise.all(Object.keys(DOORS).map((route) => knock(route, authorization)));
      return [...new Set(answers.map(({ status, code }) => `${status} ${code ?? ''}`))];
    }

    it('who is not signed in is asked to, at every door', async () => {
      expect(await everyDoorSays(undefined)).toEqual(['401 session.missing']);
      expect(await everyDoorSays('Basic cmVzaWRlbnQ6')).toEqual(['401 session.missing']);
      expect(await everyDoorSays('Bearer two words')).toEqual(['401 session.missing']);
    });

    it('HEAD opens no door that GET does not', async () => {
      const heads = Object.keys(DOORS)
        .filter((route) => route.startsWith('GET '))
        .map((route) => route.replace('GET', 'HEAD'));
      const statuses = await Promise.all(heads.map(async (route) => (await knock(route)).status));
      expect(new Set(statuses)).toEqual(new Set([401]));
    });

    it('a token that was never given out is as good as none', async () => {
      expect(await everyDoorSays('Bearer nonsense')).toEqual(['401 session.expired']);
      expect(await everyDoorSays(`Bearer ${(await signIn(house.people.director)).slice(0, -1)}`)).toEqual(['401 session.expired']);
    });

    it('the hash that stands in the database signs nobody in', async () => {
      const [session] = await house.reads.db.find(Session, { take: 1 });
      expect(await everyDoorSays(`Bearer ${session!.tokenHash}`)).toEqual(['401 session.expired']);
    });

    it('a session that was signed out is over', async () => {
      const authorization = `Bearer ${await signIn(house.people.clerk)}`;
      expect(await knock('DELETE /api/v1/session', authorization)).toMatchObject({ status: 200 });
      expect(await everyDoorSays(authorization)).toEqual(['401 session.revoked']);
    });

    it('a session is over after thirty days', async () => {
      const authorization = `Bearer ${await signIn(house.people.director)}`;
      const before = house.clock.now();
      house.clock.pass({ days: 30, minutes: -1 });
      expect(await knock('GET /api/v1/session', authorization)).toMatchObject({ status: 200 });
      house.clock.pass({ minutes: 1 });
      expect(await everyDoorSays(authorization)).toEqual(['401 session.expired']);
      house.clock.turnTo(before);
    });

    it('a session ends with the post, with its role, and with the person', async () => {
      const { mediator, committee, unbound } = house.people;
      const [left, changed, gone] = [`Bearer ${await signIn(mediator)}`, `Bearer ${await signIn(committee)}`, `Bearer ${await signIn(unbound)}`];
      const { manager } = house.database.writer;
      await manager.update(Post, { id: mediator.id }, { active: false });
      await manager.update(Post, { id: committee.id }, { role: 'director' });
      await manager.update(Person, { id: unbound.id }, { accountId: newId(house.clock.now()) });
      for (const authorization of [left, changed, gone]) expect(await everyDoorSays(authorization)).toEqual(['401 session.expired']);
      await manager.update(Post, { id: mediator.id }, { active: true });
      await manager.update(Post, { id: committee.id }, { role: 'committee' });
      await manager.update(Person, { id: unbound.id }, { accountId: unbound.accountId });
    });
  });

  describe('the open doors', () => {
    it('none asks for a session, and each keeps to what it is there for', async () => {
      const said = Object.fromEntries(await Promise.all(Object.keys(OPEN_DOORS).map(async (route) => [route, (await knock(route)).status] as const)));
      expect(said).toEqual({
        'GET /api/health/live': 200,
        'GET /api/health/ready': 200,
        'GET /metrics': 200,
        'GET /api/openapi.json': 200,
        'GET /api/docs': 200,
        'GET /api/docs-yaml': 200,
        'GET /api/v1/demo/people': 200,
        'POST /api/v1/demo/sign-in': 400,
        'GET /api/v1/communities/:community/public-board': 200,
        'GET /api/v1/sign-in-ways': 200,
        'GET /api/v1/scan-points/:scene': 404,
        'POST /api/v1/wechat/sign-in': 400,
        'POST /api/v1/wechat/bind': 400,
        'POST /api/v1/sign-in-requests': 404,
        'POST /api/v1/sign-in-requests/:id/look': 400,
        'GET /api/v1/communities': 200,
        'GET /api/v1/files/:id/content': 403,
      });
    });

    it('the metrics are for the machine itself: a proxied request needs the token', async () => {
      const asked = (headers: Record<string, string>) => house.app.inject({ method: 'GET', url: '/metrics', headers });
      expect((await asked({ 'x-forwarded-for': '127.0.0.1' })).statusCode).toBe(403);
      expect((await asked({ forwarded: 'for=127.0.0.1', authorization: 'Bearer ' })).statusCode).toBe(403);
      expect((await house.app.inject({ method: 'GET', url: '/metrics', remoteAddress: '10.0.0.7' })).statusCode).toBe(403);
    });

    it('without the demo the person picker is not there', async () => {
      const office = await House.open({ demo: false, metricsToken: 'a token of the operator' });
      const people = await office.request(null, 'GET', '/demo/people');
      const signIn = await office.request(null, 'POST', '/demo/sign-in', { person: office.people.clerk.id });
      expect([people.status, people.body.code, signIn.status, signIn.body.code]).toEqual([404, 'route.not-found', 404, 'route.not-found']);
      const metrics = await office.app.inject({
        method: 'GET',
        url: '/metrics',
        remoteAddress: '10.0.0.7',
        headers: { authorization: 'Bearer a token of the operator' },
      });
      expect(metrics.statusCode).toBe(200);
      await office.close();
    });
  });
});
