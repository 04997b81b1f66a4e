import { absentOnTelephones } from './absent-on-telephones.mjs';
import { atMost, none } from './measures.mjs';

const MB = 1024 * 1024;
/** `wx.request` knows these methods; there is no PATCH. */
const METHODS = ['OPTIONS', 'GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'TRACE', 'CONNECT'];
const LONGEST_WAIT = 60_000;
const TAB_ICON = 40 * 1024;
const HOME_PICTURE = 10 * 1024;
const requestsThat = (walk, isBroken) => walk.requests.filter(isBroken).map(({ method, path }) => `${method} ${path}`);

/** The largest of the main package and the others, as a figure with its name. */
const largestPackage = ({ sizes }) =>
  Object.entries({ main: sizes.main, ...sizes.packages })
    .map(([where, value]) => ({ where, value }))
    .reduce((one, other) => (other.value > one.value ? other : one));
const allPackages = ({ sizes }) => Object.values(sizes.packages).reduce((sum, bytes) => sum + bytes, sizes.main);

/** The most that the pages of one package load beforehand. */
function mostPreloaded({ app, sizes }) {
  const sums = new Map();
  for (const [page, { packages }] of Object.entries(app.preloadRule ?? {})) {
    const own = app.subPackages.find(({ root }) => page.startsWith(`${root}/`))?.name ?? 'main';
    sums.set(
      own,
      packages.reduce((sum, name) => sum + sizes.packages[name], sums.get(own) ?? 0),
    );
  }
  const [where = '', value = 0] = [...sums].sort(([, one], [, other]) => other - one)[0] ?? [];
  return { where, value };
}

const tabIcons = ({ app, bytesOf }) =>
  app.tabBar.list.flatMap(({ iconPath, selectedIconPath }) => [iconPath, selectedIconPath]).map((where) => ({ where, value: bytesOf(where) ?? Infinity }));

/** Limits of the client that the platform documents beside the score. */
export const PLATFORM_LIMITS = [
  { name: 'pages open at once', limit: '10', seen: 'walk', measure: ({ walk }) => atMost(10, 'pages', walk.largest('pagesOpen')) },
  { name: 'storage under one key', limit: '1 MB', seen: 'walk', measure: ({ walk }) => atMost(1_000_000, 'bytes', walk.largest('bytesOfOneKey')) },
  {
    name: 'storage',
    limit: '10 MB; half of it in the tool for telephones',
    seen: 'walk',
    measure: ({ walk }) => atMost(5_000_000, 'bytes', walk.largest('bytesStored')),
  },
  {
    name: 'storage and files of the mini-program',
    limit: '10 MB, ours',
    seen: 'walk',
    measure: ({ walk }) => atMost(10_000_000, 'bytes', walk.largest('bytesKept')),
  },
  { name: 'uploads at once', limit: '10', seen: 'walk', measure: ({ walk }) => atMost(10, 'at once', { value: walk.mostAtOnce('upload') }) },
  { name: 'downloads at once', limit: '10', seen: 'walk', measure: ({ walk }) => atMost(10, 'at once', { value: walk.mostAtOnce('download') }) },
  {
    name: 'time a request may take',
    limit: '60 s',
    seen: 'walk',
    measure: ({ walk }) =>
      none(
        requestsThat(walk, ({ timeout = LONGEST_WAIT }) => timeout > LONGEST_WAIT),
        `of ${walk.requests.length} requests wait longer`,
      ),
  },
  {
    name: 'method of a request',
    limit: METHODS.join(' '),
    seen: 'walk',
    measure: ({ walk }) =>
      none(
        requestsThat(walk, ({ method }) => !METHODS.includes(method)),
        `of ${walk.requests.length} requests have another`,
      ),
  },
  {
    name: 'Referer of a request',
    limit: 'is not set',
    seen: 'walk',
    measure: ({ walk }) =>
      none(
        requestsThat(walk, ({ header }) => Object.keys(header).some((name) => /^referer$/i.test(name))),
        `of ${walk.requests.length} requests set it`,
      ),
  },
  {
    name: 'servers asked',
    limit: 'one domain, as entered in the console',
    seen: 'walk',
    measure({ walk }) {
      const origins = [...new Set(walk.requests.map(({ origin }) => origin))];
      return { figure: origins.join(), broken: origins.slice(1) };
    },
  },
  { name: 'sockets', limit: '5', seen: 'walk', measure: ({ walk }) => atMost(5, 'opened', { value: walk.calls.get('connectSocket') ?? 0 }) },
  { name: 'wx.login', limit: '4 a second', seen: 'walk', measure: ({ walk }) => atMost(4, 'a second', { value: walk.largest('loginInASecond').value }) },
  {
    name: 'wx.getSystemInfo',
    limit: '3 a start',
    seen: 'walk',
    measure: ({ walk }) => atMost(3, 'calls', { value: Math.max(...['getSystemInfo', 'getSystemInfoSync'].map((name) => walk.calls.get(name) ?? 0)) }),
  },
  { name: 'wx.getLocation', limit: 'not used', seen: 'walk', measure: ({ walk }) => atMost(0, 'calls', { value: walk.calls.get('getLocation') ?? 0 }) },
  {
    name: 'photos chosen at once',
    limit: '9 before library 2.25, 20 since',
    seen: 'walk',
    measure: ({ walk }) => atMost(9, 'asked for', walk.largest('photosAskedFor')),
  },
  { name: 'bytes of one package', limit: '2 MB', seen: 'files', measure: ({ build }) => atMost(2 * MB, 'bytes', largestPackage(build)) },
  {
    name: 'bytes of all packages',
    limit: '20 MB, as a service provider may upload',
    seen: 'files',
    measure: ({ build }) => atMost(20 * MB, 'bytes', { value: allPackages(build) }),
  },
  { name: 'packages loaded beforehand', limit: '2 MB', seen: 'files', measure: ({ build }) => atMost(2 * MB, 'bytes', mostPreloaded(build)) },
  {
    name: 'tab bar',
    limit: '2 to 5 pages, all of the main package',
    seen: 'files',
    measure({ build: { app } }) {
      const paths = app.tabBar.list.map(({ pagePath }) => pagePath);
      const isMany = paths.length < 2 || paths.length > 5;
      return { figure: `${paths.length} pages`, broken: [...(isMany ? [`${paths.length} pages`] : []), ...paths.filter((page) => !app.pages.includes(page))] };
    },
  },
  {
    name: 'icons of the tab bar',
    limit: '40 KB, in the package',
    seen: 'files',
    measure: ({ build }) => atMost(TAB_ICON, 'bytes', tabIcons(build).sort((one, other) => other.value - one.value)[0]),
  },
  {
    name: 'code loaded when it is needed',
    limit: 'lazyCodeLoading: requiredComponents',
    seen: 'files',
    measure: ({ build: { app } }) => ({
      figure: String(app.lazyCodeLoading),
      broken: app.lazyCodeLoading === 'requiredComponents' ? [] : [String(app.lazyCodeLoading)],
    }),
  },
  {
    name: 'what a telephone may lack',
    limit: 'not used',
    seen: 'files',
    measure: ({ build }) => none(absentOnTelephones(build.scripts), `in ${build.scripts.length} scripts`),
  },
  {
    name: 'pictures within stylesheets of the home page',
    limit: '10 KB',
    seen: 'files',
    measure({ build }) {
      const [home] = build.app.pages;
      const pictures = build.stylesheets
        .filter(({ name }) => name === 'app.wxss' || name === `${home}.wxss`)
        .flatMap(({ text }) => text.match(/url\(["']?data:[^)]*/g) ?? []);
      return atMost(HOME_PICTURE, 'bytes', { value: Math.max(0, ...pictures.map((picture) => picture.length)) });
    },
  },
];
