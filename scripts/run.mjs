// npm run seed | replay | bench | verify-timeline | wechat:smoke: one of the server's own programs, built first where that is missing.
import { handOver } from './project/hand-over.mjs';
import { installWhatIsMissing } from './project/install.mjs';
import { prepareServer } from './project/prepare.mjs';
import { giveUp, inProject } from './project/root.mjs';
import { withDefaults } from './project/settings.mjs';

/** `database`: works on the operator's database; the others bring one of their own. */
const PROGRAMS = {
  seed: { entry: 'demo/seed.main.js', database: true },
  'verify-timeline': { entry: 'timeline/verify-timeline.main.js', database: true },
  replay: { entry: 'replay/replay.main.js' },
  bench: { entry: 'bench/bench.main.js', flags: ['--expose-gc'] },
  'wechat-smoke': { entry: 'platform/wechat/smoke/smoke.main.js' },
};

const [name, ...args] = process.argv.slice(2);
const program = PROGRAMS[name];
if (!program) giveUp(`Say which program to run: ${Object.keys(PROGRAMS).join(', ')}.`);
await installWhatIsMissing();
await prepareServer();
const flags = ['--enable-source-maps', ...(program.flags ?? [])];
handOver([...flags, inProject('server', 'dist', program.entry), ...args], program.database ? withDefaults() : process.env);
