import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'postcss';
import { evidenceOfWalk } from './evidence.mjs';
import { judge, RULES } from './index.mjs';

const ORIGIN = 'https://huiyin.example.com';
const PICTURE = { kind: 'download', method: 'GET', url: `${ORIGIN}/a`, origin: ORIGIN, path: '/a', header: {}, at: 0, status: 200, bytes: 9000, milliseconds: 40, cacheControl: 'private, max-age=600', picture: { width: 320, height: 240 } }; // prettier-ignore
const REQUEST = { kind: 'request', method: 'GET', url: `${ORIGIN}/b`, origin: ORIGIN, path: '/b', header: {}, at: 0, status: 200, bytes: 900, hash: 'x', milliseconds: 40, timeout: 20_000 }; // prettier-ignore
const LARGE = { ...REQUEST, url: `${ORIGIN}/large`, bytes: 140_000 };
const STYLES =
  '.list{overflow-y:auto;-webkit-overflow-scrolling:touch}.bar{position:fixed;bottom:0;padding-bottom:var(--safe-b)}@media (min-width:600px){.list{width:50%}}';

/** A telephone after a walk that kept every rule, and the build that it walked through. */
function kept() {
  const host = {
    ledger: {
      largest: {
        millisecondsOfScript: { value: 60, where: 'app' },
        setDataInASecond: { value: 12, where: 'pages/home/index' },
      } as Record<string, { value: number; where: string }>,
      errors: [] as string[],
      unbound: new Set<string>(),
      timersLeft: new Set<string>(),
      pictures: new Map([['wxfile://usr/seen-1', { src: 'wxfile://usr/seen-1', mode: 'aspectFill', where: 'pages/home/index' }]]),
      calls: new Map([['login', 1]]),
    },
    requests: [REQUEST, PICTURE] as object[],
    mostAtOnce: { request: 3, upload: 1, download: 4, picture: 0 },
  };
  const icons = { iconPath: 'a.png', selectedIconPath: 'b.png' };
  const build = {
    app: {
      pages: ['pages/home/index', 'pages/me/index'],
      subPackages: [{ root: 'packages/desk', name: 'desk' }],
      preloadRule: { 'pages/home/index': { packages: ['desk'] } },
      lazyCodeLoading: 'requiredComponents',
      tabBar: { list: ['pages/home/index', 'pages/me/index'].map((pagePath) => ({ pagePath, ...icons })) },
    },
    pageSettings: [{ name: 'pages/home/index.json' }] as object[],
    scripts: [{ name: 'app.js', text: `ask("${ORIGIN}/api")` }],
    stylesheets: [styled(STYLES)],
    words: new Set(['list', 'bar', 'pressed']),
    elements: new Set(['page', 'view']),
    sizes: { main: 500_000, packages: { desk: 300_000 } as Record<string, number> },
    bytesOf: (): number | undefined => 2000,
  };
  return { host, build };
}
type Kept = ReturnType<typeof kept>;

function styled(text: string) {
  return { name: 'app.wxss', text, root: parse(text) };
}
const brokenBy = ({ host, build }: Kept): string[] => judge({ walk: evidenceOfWalk([{ host }]), build, refusals: [/^422 POST \/refused$/] }).broken;
const largest =
  (name: string, value: number) =>
  ({ host }: Kept) =>
    void (host.ledger.largest[name] = { value, where: 'pages/home/index' });
const asks =
  (...requests: object[]) =>
  ({ host }: Kept) =>
    void host.requests.push(...requests);
const atOnce =
  (kind: keyof Kept['host']['mostAtOnce'], many: number) =>
  ({ host }: Kept) =>
    void (host.mostAtOnce[kind] = many);
const calls =
  (name: string, often: number) =>
  ({ host }: Kept) =>
    void host.ledger.calls.set(name, often);
const dressed =
  (text: string) =>
  ({ build }: Kept) =>
    void build.stylesheets.push(styled(text));
const says =
  (text: string) =>
  ({ build }: Kept) =>
    void build.scripts.push({ name: 'pages/home/index.js', text });

/** What breaks each rule, just beyond its limit. */
const BREAKS: Readonly<Record<string, (kept: Kept) => void>> = {
  脚本执行时间: largest('millisecondsOfScript', 1001),
  'setData 调用频率': largest('setDataInASecond', 21),
  'setData 数据大小': largest('bytesOfSetData', 256_001),
  'WXML 节点数': largest('nodes', 1000),
  'WXML 节点数 · 深度': largest('depth', 30),
  'WXML 节点数 · 子节点': largest('childrenOfOne', 61),
  请求耗时: asks({ ...REQUEST, path: '/slow', milliseconds: 1001 }),
  网络请求数: atOnce('request', 11),
  图片请求数: atOnce('picture', 3),
  图片缓存: asks({ ...PICTURE, cacheControl: 'no-store' }),
  图片大小: asks({ ...PICTURE, picture: { width: 1280, height: 960 } }),
  网络请求缓存: asks(LARGE, { ...LARGE, at: 179_000 }),
  开启惯性滚动: dressed('.other{overflow:scroll}'),
  '避免使用 :active 伪类来实现点击态': dressed('.list:active{opacity:.5}'),
  保持图片大小比例: ({ host }) => void host.ledger.pictures.set('x', { src: 'x', mode: 'scaleToFill', where: 'pages/home/index' }),
  'iPhone X 兼容': dressed('.other{position:fixed;bottom:16px}'),
  窗口变化适配: ({ build }) => {
    build.stylesheets = [styled('.list{width:50%}')];
    build.pageSettings.push({ name: 'app.json', window: { resizable: true } });
  },
  '避免 JS 异常': ({ host }) => void host.ledger.errors.push('TypeError'),
  避免网络请求异常: asks({ ...REQUEST, status: 404 }),
  废弃接口: calls('getUserInfo', 1),
  '使用 HTTPS': says('ask("http://huiyin.example.com/api")'),
  '避免 setData 数据冗余': ({ host }) => void host.ledger.unbound.add('pages/home/index: secret'),
  'WXSS 使用率': dressed(`.never-there{${'color:#000000;'.repeat(150)}}`),
  及时回收定时器: ({ host }) => void host.ledger.timersLeft.add('pages/home/index'),
  'pages open at once': largest('pagesOpen', 11),
  'storage under one key': largest('bytesOfOneKey', 1_000_001),
  storage: largest('bytesStored', 5_000_001),
  'storage and files of the mini-program': largest('bytesKept', 10_000_001),
  'uploads at once': atOnce('upload', 11),
  'downloads at once': atOnce('download', 11),
  'time a request may take': asks({ ...REQUEST, timeout: 60_001 }),
  'method of a request': asks({ ...REQUEST, method: 'PATCH' }),
  'Referer of a request': asks({ ...REQUEST, header: { referer: ORIGIN } }),
  'servers asked': asks({ ...REQUEST, origin: 'https://elsewhere.example.com' }),
  sockets: calls('connectSocket', 6),
  'wx.login': largest('loginInASecond', 5),
  'wx.getSystemInfo': calls('getSystemInfo', 4),
  'wx.getLocation': calls('getLocation', 1),
  'photos chosen at once': largest('photosAskedFor', 10),
  'bytes of one package': ({ build }) => void (build.sizes.packages['desk'] = 2 * 1024 * 1024 + 1),
  'bytes of all packages': ({ build }) => {
    for (let more = 0; more < 11; more += 1) build.sizes.packages[`more ${more}`] = 2 * 1024 * 1024;
  },
  'packages loaded beforehand': ({ build }) => void (build.sizes.packages['desk'] = 2 * 1024 * 1024 + 1),
  'tab bar': ({ build }) => void build.app.tabBar.list.push({ ...build.app.tabBar.list[0]!, pagePath: 'packages/desk/office/index' }),
  'icons of the tab bar': ({ build }) => void (build.bytesOf = () => undefined),
  'code loaded when it is needed': ({ build }) => void (build.app.lazyCodeLoading = 'all'),
  'what a telephone may lack': says('new Intl.DateTimeFormat()'),
  'pictures within stylesheets of the home page': dressed(`.list{background:url(data:image/png;base64,${'A'.repeat(10_300)})}`),
};

interface Rule {
  name: string;
  seen: string;
  where?: string;
  measure?: unknown;
}
const UNMEASURED = (RULES as Rule[]).filter(({ measure }) => !measure);

describe('the rules of WeChat', () => {
  it('a walk and a build within all limits break none', () => expect(brokenBy(kept())).toEqual([]));

  it('each rule that can be measured has something that breaks it', () =>
    expect(Object.keys(BREAKS).sort()).toEqual((RULES as Rule[]).flatMap(({ name, measure }) => (measure ? [name] : [])).sort()));

  it.each(Object.entries(BREAKS))('%s is seen to be broken', (name, breakIt) => {
    const evidence = kept();
    breakIt(evidence);
    expect(brokenBy(evidence).filter((line) => line.startsWith(`${name}: `))).not.toEqual([]);
  });

  it('what is wanted refused, and what asks to sign in first, is no failure; nor is a large answer after three minutes, or a slow one among fast ones', () => {
    const evidence = kept();
    asks({ ...REQUEST, method: 'POST', path: '/refused', status: 422 }, { ...REQUEST, status: 401 })(evidence);
    asks(LARGE, { ...LARGE, at: 181_000 }, { ...REQUEST, milliseconds: 5000 })(evidence);
    expect(brokenBy(evidence)).toEqual([]);
  });

  it('what neither a walk nor files show is seen in a spec that is there, or left to a telephone', () => {
    for (const { seen, where } of UNMEASURED) expect(seen === 'phone' || existsSync(new URL(`../../../${where}`, import.meta.url))).toBe(true);
  });

  it('both guides to going live name what is left to a telephone, with as many steps', () => {
    const steps = ['going-live.md', 'going-live.zh-CN.md'].map((name) => {
      const guide = readFileSync(new URL(`../../../docs/${name}`, import.meta.url), 'utf8');
      return /\n## 20\. [^]*?\n## /
        .exec(guide)![0]
        .split('\n')
        .filter((line) => line.startsWith('- [ ] '));
    });
    for (const list of steps) for (const { name } of UNMEASURED) expect(list.join('\n')).toContain(`**${name}**`);
    expect(steps[0]).toHaveLength(steps[1]!.length);
  });
});
