import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigurationError } from '../config/configuration.ts';
import { linkSecret } from './link-secret.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'huiyin-secret-'))));
afterEach(() => rmSync(folder, { recursive: true }));

it('the secret of the operator is used', () => {
  expect(linkSecret({ secret: 'of the operator', databaseUrl: 'mysql://u:p@h/d' })).toBe('of the operator');
});

it('without one, a secret is made once beside the embedded database, readable by its owner alone', () => {
  const databaseUrl = `sqlite:${join(folder, 'huiyin.sqlite')}`;
  const made = linkSecret({ secret: null, databaseUrl });
  expect(made.length).toBeGreaterThanOrEqual(43);
  expect(linkSecret({ secret: null, databaseUrl })).toBe(made);
  expect(statSync(join(folder, 'link-secret')).mode & 0o777).toBe(0o600);
});

it('without one, a database server is refused: two processes would not know each other’s links', () => {
  expect(() => linkSecret({ secret: null, databaseUrl: 'mysql://u:p@h/d' })).toThrow(ConfigurationError);
});
