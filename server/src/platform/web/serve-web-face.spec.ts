import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { House } from '../../testing/house.ts';

describe('the web face', () => {
  let house: House;
  beforeAll(async () => {
    const root = mkdtempSync(join(tmpdir(), 'huiyin-web-'));
    writeFileSync(join(root, 'index.html'), '<!doctype html><title>回音</title>');
    writeFileSync(join(root, 'app.0123abcd.js'), 'start()');
    writeFileSync(join(root, 'app.0123abcd.js.gz'), gzipSync('start()'));
    house = await House.open({ webRoot: root });
  });
  afterAll(() => house.close());

  it('is served at the root without a session, and asked for anew each time', async () => {
    const page = await house.app.inject({ url: '/' });
    expect(page.body).toContain('回音');
    expect(page.headers['cache-control']).toBe('no-cache');
  });

  it('files with a hash in their name are kept for a year and come compressed', async () => {
    const script = await house.app.inject({ url: '/app.0123abcd.js', headers: { 'accept-encoding': 'gzip' } });
    expect(script.headers).toMatchObject({ 'content-encoding': 'gzip', 'cache-control': 'public, max-age=31536000, immutable' });
  });

  it('the page says what may run in it; what it loads need not say so again', async () => {
    const page = await house.app.inject({ url: '/' });
    const script = await house.app.inject({ url: '/app.0123abcd.js' });
    expect(page.headers['content-security-policy']).toContain("script-src 'self'");
    expect(script.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cross-origin-resource-policy': 'same-origin' });
    expect(script.headers).not.toHaveProperty('content-security-policy');
  });

  it('no file outside its folder can be reached', async () => {
    for (const path of ['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json'])
      expect((await house.app.inject({ url: path })).statusCode).toBeGreaterThanOrEqual(400);
  });
});
