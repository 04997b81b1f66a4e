// npm run test:mariadb: the server's behaviour and HTTP specs on MariaDB; `npm run test:mariadb -- PATTERN` runs some of them.
import { installWhatIsMissing } from './project/install.mjs';
import { jest } from './testing/jest.mjs';
import { openMariadb } from './testing/mariadb.mjs';
import { outcome } from './testing/outcome.mjs';
import { announce, conclude, report } from './testing/report.mjs';

const STEP = 'specs on MariaDB';
const patterns = process.argv.slice(2);

async function specs() {
  const database = await openMariadb();
  try {
    return await jest('mariadb', patterns.length > 0 ? patterns : ['server/src/'], { TEST_DATABASE_URL: database.url });
  } finally {
    await database.close();
  }
}

await installWhatIsMissing();
announce(STEP);
const started = performance.now();
const found = await specs().catch((error) => outcome(0, 1, error.message));
const result = { ...found, took: performance.now() - started };
report(STEP, result);
process.exitCode = conclude([[STEP, result]]).failed === 0 ? 0 : 1;
