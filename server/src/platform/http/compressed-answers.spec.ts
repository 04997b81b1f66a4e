import { House } from '../../testing/house.ts';

describe('answers on a slow line', () => {
  let house: House;
  beforeAll(async () => {
    house = await House.open();
  });
  afterAll(() => house.close());

  const read = (url: string, taken: string) => house.app.inject({ url, headers: { 'accept-encoding': taken } });

  it('a long one comes compressed to whoever takes it so, and as it is to anybody else', async () => {
    const compressed = await read('/api/openapi.json', 'gzip, deflate, br');
    const plain = await read('/api/openapi.json', 'identity');
    expect(compressed.headers['content-encoding']).toBe('gzip');
    expect(compressed.rawPayload.length).toBeLessThan(plain.rawPayload.length / 3);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.json()).toHaveProperty('openapi');
  });

  it('a short one is not touched', async () => {
    const short = await read('/api/health/live', 'gzip');
    expect(short.headers['content-encoding']).toBeUndefined();
  });
});
