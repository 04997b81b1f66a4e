const { Compiler } = require('@swc/core');

// dependency-cruiser has swc read every file as plain TypeScript, which refuses the JSX of `.tsx`.
const parseFileSync = Compiler.prototype.parseFileSync;
Compiler.prototype.parseFileSync = function parseWithJsx(file, options) {
  return parseFileSync.call(this, file, { ...options, tsx: file.endsWith('.tsx') });
};

/** The nouns in the order of the house: a folder imports from its own row and from those above it, never from one below. */
const ROWS = {
  platform: ['platform'],
  identity: ['communities', 'accounts'],
  promises: ['timeline', 'commitments'],
  complaints: ['complaints'],
  regimes: ['dispatch', 'visits', 'ratings', 'referrals', 'conduct', 'suggestions', 'mediation', 'surveys', 'meetings'],
  readers: ['matters', 'notifications', 'analysis', 'reviews', 'casefiles', 'publicity', 'privacy'],
};
/** Stand on all nouns, and no noun knows them. */
const PROGRAMS = ['demo', 'replay', 'bench'];
/** Written once for all tables; whoever opens a database takes them. */
const MIGRATIONS = ['migrations'];

const NOUNS = Object.values(ROWS).flat();
/** Left out of the build, so nothing that is built may need it. */
const TESTING = '^server/src/.*testing/';
const SPEC = '\\.spec\\.ts$';
const folders = (names) => `^server/src/(?:${names.join('|')})/`;

const directions = Object.entries(ROWS).map(([name, row], at, rows) => ({
  name: `${name}-import-nothing-later`,
  severity: 'error',
  from: { path: folders(row), pathNot: SPEC },
  to: { path: folders([...rows.slice(at + 1).flatMap(([, later]) => later), ...PROGRAMS]) },
}));

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { name: 'specs-are-not-imported', severity: 'error', from: {}, to: { path: SPEC } },

    { name: 'shared-is-a-leaf', severity: 'error', from: { path: '^shared/' }, to: { path: '^(?:server|miniapp|scripts)/' } },
    {
      name: 'shared-is-pure',
      comment: 'no I/O, no framework: it runs in WeChat as well',
      severity: 'error',
      from: { path: '^shared/', pathNot: SPEC },
      to: { path: ['node_modules/(?:@nestjs|typeorm|@tarojs|react|rxjs)/'] },
    },
    {
      name: 'shared-does-no-io',
      severity: 'error',
      from: { path: '^shared/', pathNot: SPEC },
      to: { dependencyTypes: ['core'] },
    },

    { name: 'miniapp-not-server', severity: 'error', from: { path: '^miniapp/' }, to: { path: '^server/' } },
    { name: 'server-not-miniapp', severity: 'error', from: { path: '^server/' }, to: { path: '^miniapp/' } },
    { name: 'schemas-stay-on-the-server', severity: 'error', from: { path: '^miniapp/' }, to: { path: '\\.schema\\.ts$' } },
    {
      name: 'faces-do-not-mix',
      severity: 'error',
      from: { path: '^miniapp/src/packages/([^/]+)/' },
      to: { path: '^miniapp/src/packages/', pathNot: '^miniapp/src/packages/$1/' },
    },
    {
      name: 'main-package-knows-no-face',
      comment: 'what a tab page imports is in everybody’s first download',
      severity: 'error',
      from: { path: '^miniapp/src/(?!packages/)' },
      to: { path: '^miniapp/src/packages/' },
    },
    { name: 'kit-knows-no-domain', severity: 'error', from: { path: '^miniapp/src/ui/' }, to: { path: '^miniapp/src/(?:features|pages|packages)/' } },

    {
      name: 'front-door-only',
      comment: 'another noun is entered through its index.ts; platform is open to all, testing to the specs',
      severity: 'error',
      from: { path: '^server/src/([^/]+)/' },
      to: { path: '^server/src/[^/]+/.+', pathNot: ['^server/src/$1/', '/index\\.ts$', '^server/src/platform/', TESTING] },
    },
    {
      name: 'app-uses-front-doors',
      comment: 'entities.ts and migrations.ts collect what is private elsewhere; nobody else may',
      severity: 'error',
      from: { path: '^server/src/[^/]+\\.ts$', pathNot: ['^server/src/(?:entities|migrations)\\.ts$', SPEC] },
      to: { path: '^server/src/[^/]+/.+', pathNot: ['/index\\.ts$', '^server/src/platform/', '\\.module\\.ts$'] },
    },
    {
      name: 'nobody-collects-entities-but-the-app',
      comment: 'a noun that imports entities.ts would know all others',
      severity: 'error',
      from: { path: folders(NOUNS), pathNot: SPEC },
      to: { path: '^server/src/[^/]+\\.ts$' },
    },
    {
      name: 'testing-is-for-specs',
      severity: 'error',
      from: { path: '^server/src/', pathNot: [SPEC, TESTING] },
      to: { path: TESTING },
    },
    {
      name: 'every-noun-has-its-row',
      comment: 'a new folder of server/src gets its place in ROWS of .dependency-cruiser.cjs first',
      severity: 'error',
      from: { path: '^server/src/[^/]+/', pathNot: [folders([...NOUNS, ...PROGRAMS, ...MIGRATIONS]), TESTING] },
      to: {},
    },
    ...directions,
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs', '.json'],
      conditionNames: ['source', 'import', 'node', 'default'],
      exportsFields: ['exports'],
    },
  },
};
