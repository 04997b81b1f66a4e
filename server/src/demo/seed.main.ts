import { parseArgs } from 'node:util';
import { dayOf, dayStart } from '@huiyin/shared/kernel/office-day';
import { ENTITIES } from '../entities.ts';
import { MIGRATIONS } from '../migrations/index.ts';
import { SystemClock } from '../platform/clock/clock.ts';
import { ConfigurationError, readConfiguration } from '../platform/config/configuration.ts';
import { Database } from '../platform/db/index.ts';
import { DEFAULT_SEED, ensureDemoCommunity } from './ensure-demo-community.ts';

const USAGE = 'npm run seed [-- --seed 20 --day 2026-11-24]: the same number and day give the same history.';
const CHINA_MINUTES = 480;
/** 18:00: what would have happened on a past day has happened. */
const EVENING_MS = 18 * 3_600_000;

/** The end of the history: now, or the evening of an earlier day. @throws ConfigurationError for a day that is none, or is still to come */
function endOf(day: string | undefined): Date {
  const now = new SystemClock().now();
  if (day === undefined || day === dayOf(now.getTime(), CHINA_MINUTES)) return now;
  const evening = /^\d{4}-\d{2}-\d{2}$/.test(day) ? dayStart(day, CHINA_MINUTES) + EVENING_MS : Number.NaN;
  if (!(evening < now.getTime()))
    throw new ConfigurationError(`--day is "${day}". Give a day up to today, for example ${dayOf(now.getTime(), CHINA_MINUTES)}.`);
  return new Date(evening);
}

function seedOf(seed: string): number {
  const number = Number(seed);
  if (!Number.isSafeInteger(number)) throw new ConfigurationError(`--seed is "${seed}". Give a whole number, for example ${DEFAULT_SEED}.`);
  return number;
}

async function run(): Promise<void> {
  const { values } = parseArgs({ options: { seed: { type: 'string', default: String(DEFAULT_SEED) }, day: { type: 'string' } } });
  const [end, seed] = [endOf(values.day), seedOf(values.seed)];
  const { databaseUrl, filesUrl } = readConfiguration(process.env);
  const database = await Database.open(databaseUrl, { entities: ENTITIES, migrations: MIGRATIONS });
  try {
    const made = await ensureDemoCommunity(database, end, process.stdout, { seed, filesUrl });
    if (!made)
      process.stdout.write('The demo community is there already. For another one, name an empty database: DATABASE_URL=sqlite:data/other.db npm run seed\n');
  } finally {
    await database.close();
  }
}

run().catch((error: unknown) => {
  const known = error instanceof ConfigurationError || (error as { code?: string } | null)?.code?.startsWith('ERR_PARSE_ARGS');
  process.stderr.write(
    known
      ? `${(error as Error).message}\n${USAGE}\n`
      : `The seed could not be made: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exitCode = 1;
});
