import { readFileSync } from 'node:fs';

const { $schema: _schema, ...swc } = JSON.parse(readFileSync(new URL('./.swcrc', import.meta.url), 'utf8'));

/**
 * Runs as ESM: `npm run jest -- PATTERN` (it sets --experimental-vm-modules).
 * TEST_DATABASE_URL=mysql://root@127.0.0.1:3306/ runs the server's specs on MariaDB; without it they run on SQLite.
 */
export default {
  roots: ['<rootDir>/shared/src', '<rootDir>/server/src', '<rootDir>/miniapp/src', '<rootDir>/miniapp/host', '<rootDir>/scripts'],
  testRegex: '\\.spec\\.ts$',
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  testTimeout: 60_000,
  maxWorkers: 2,
  workerIdleMemoryLimit: '1500MB',
  cacheDirectory: '<rootDir>/.cache/jest',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', { ...swc, swcrc: false, jsc: { ...swc.jsc, rewriteRelativeImportExtensions: false }, module: { type: 'es6' } }],
  },
};
