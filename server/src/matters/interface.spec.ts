import { actionSchemas } from '@huiyin/shared/matters/action.schemas';
import { actionEndpoint, endpoints, type ServedAction } from '@huiyin/shared/matters/matter.endpoints';
import { House } from '../testing/house.ts';

interface Description {
  paths: Record<string, Record<string, { requestBody?: { content: Record<string, { schema: object }> } }>>;
}

describe('the interface', () => {
  let house: House;
  let described: Description;
  beforeAll(async () => {
    house = await House.open();
    described = (await house.app.inject({ url: '/api/openapi.json' })).json();
  });
  afterAll(() => house.close());

  const contract = () => [...Object.values(endpoints), ...(Object.keys(actionSchemas) as ServedAction[]).map((action) => actionEndpoint(action))];
  const name = (method: string, path: string) => `${method.toUpperCase()} ${path.replace(/:(\w+)/g, '{$1}')}`;
  const served = () => Object.entries(described.paths).flatMap(([path, doors]) => Object.keys(doors).map((method) => name(method, path)));

  it('every door of the shared contract is served', () => {
    const missing = contract()
      .map(({ method, path }) => name(method, `/api/v1${path}`))
      .filter((door) => !served().includes(door));
    expect(missing).toEqual([]);
  });

  it('every served door is in the shared contract, but those for machines and for file bytes', () => {
    const known = contract().map(({ method, path }) => name(method, `/api/v1${path}`));
    const others = served().filter((door) => !known.includes(door));
    expect(others.sort()).toEqual(['GET /api/health/live', 'GET /api/health/ready', 'GET /api/v1/files/{id}/content', 'GET /metrics']);
  });

  it('a body is described field by field', () => {
    const body = described.paths['/api/v1/complaints/{id}/dispatch']!.post!.requestBody!.content['application/json']!.schema;
    expect(JSON.stringify(body)).toContain('remedyBy');
  });

  it('there is a page to browse it, served from the machine itself', async () => {
    const page = await house.app.inject({ url: '/api/docs' });
    expect(page.statusCode).toBe(200);
    expect(page.body).not.toMatch(/https?:\/\/(?!www\.w3\.org)[a-z.]*cdn/);
  });

  it('health answers live and ready, metrics only to the machine itself or a token', async () => {
    expect((await house.app.inject({ url: '/api/health/live' })).json()).toEqual({ alive: true });
    expect((await house.app.inject({ url: '/api/health/ready' })).json()).toEqual({ ready: true });
    expect((await house.app.inject({ url: '/metrics' })).statusCode).toBe(200);
    expect((await house.app.inject({ url: '/metrics', remoteAddress: '10.0.0.9' })).statusCode).toBe(403);
    expect((await house.app.inject({ url: '/metrics', headers: { 'x-forwarded-for': '127.0.0.1' } })).statusCode).toBe(403);
  });

  it('a door that is not there says so in the language of who asks', async () => {
    const answer = await house.app.inject({ url: '/api/v1/nothing', headers: { 'accept-language': 'en' } });
    expect(answer.statusCode).toBe(404);
    expect(answer.json()).toMatchObject({ code: 'route.not-found' });
  });
});
