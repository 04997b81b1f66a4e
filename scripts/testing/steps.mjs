import { listen, listenToNpm } from '../project/commands.mjs';
import { prepareFace, prepareServer } from '../project/prepare.mjs';
import { inProject } from '../project/root.mjs';
import { browserSpecs } from './browser-specs.mjs';
import { openDemoServer } from './demo-server.mjs';
import { jest } from './jest.mjs';
import { outcomeOfCommand } from './outcome.mjs';

const program =
  (path, ...args) =>
  async () =>
    outcomeOfCommand(await listen(process.execPath, [inProject(...path), ...args]));
/** A program that reads TypeScript of ours without a build. */
const fromSources = (path) => async () =>
  outcomeOfCommand(await listen(process.execPath, ['-C', 'source', '--import', './scripts/ts.mjs', path], { cwd: inProject() }));
const tool = (name, ...args) => program(['node_modules', ...name.split('/')], ...args);
const script = (name, ...args) => program(['scripts', name], ...args);
const types = (name) => tool('typescript/bin/tsc', '-p', name);
const face = (name) => async () => outcomeOfCommand(await prepareFace(name));

/** Walks the built mini-program against a real server. */
async function walk() {
  const built = await prepareFace('weapp');
  if (built.code !== 0) return outcomeOfCommand(built);
  await prepareServer();
  const server = await openDemoServer({ face: false, wechat: true });
  try {
    const args = ['run', '--silent', 'walk', '--workspace=@huiyin/miniapp'];
    return outcomeOfCommand(await listenToNpm(args, { env: { ...process.env, WALK_SERVER: server.baseUrl, WALK_WECHAT: server.wechatUrl } }));
  } finally {
    await server.close();
  }
}

/** Steps of one lane run one after the other; the lanes of a stage run side by side; the stages follow each other. */
export const STAGES = [
  [
    [
      ['lint', tool('oxlint/bin/oxlint')],
      ['formatting', tool('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.')],
      ['types of shared', types('shared')],
      ['types of server', types('server')],
      ['types of miniapp', types('miniapp')],
      ['types of the WeChat stand-in', types('scripts/wechat-stand-in')],
      ['fences', tool('dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.cjs', 'shared/src', 'server/src', 'miniapp/src')],
      ['fences hold', script('check-fences.mjs')],
      ['one React', script('check-react.mjs')],
      ['specs on SQLite', () => jest('sqlite', [], { TEST_DATABASE_URL: undefined })],
    ],
    [
      ['build of h5', face('h5')],
      ['build of weapp', face('weapp')],
      ['privacy declaration', fromSources('scripts/privacy/check.mjs')],
      ['walk through weapp', walk],
      ['sizes', script('weigh.mjs', '--check')],
    ],
  ],
  [[['browser specs', browserSpecs]]],
];
