import { DEPRECATED_APIS } from './deprecated-apis.mjs';
import { none } from './measures.mjs';
import { canMatch, styleRules } from './stylesheets.mjs';

const TWO_KB = 2048;
const SIGN_IN_FIRST = [401, 403];
const isAnswered = (status) => status < 400 || SIGN_IN_FIRST.includes(status);

const ADDRESS = /https?:\/\/[\w.-]+(?::\d+)?/g;
/** Names of formats, which nothing is asked of. */
const FORMATS = ['http://www.w3.org'];
const THIS_MACHINE = /^http:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?$/;
const isSafe = (address) => address.startsWith('https:') || THIS_MACHINE.test(address) || FORMATS.includes(address);

function unusedBytes(build) {
  const bytes = new Map();
  for (const styleRule of styleRules(build.stylesheets))
    if (!canMatch(styleRule, build)) bytes.set(styleRule.file, (bytes.get(styleRule.file) ?? 0) + Buffer.byteLength(styleRule.rule.toString()));
  return [...bytes].sort(([, one], [, other]) => other - one);
}

/** 体验评分, 最佳实践. */
export const PRACTICE = [
  { name: '避免 JS 异常', weight: 3, limit: 'none, and nothing on the console', seen: 'walk', measure: ({ walk }) => none(walk.errors, 'errors') },
  {
    name: '避免网络请求异常',
    weight: 3,
    limit: 'answered, or 401 and 403 before signing in',
    seen: 'walk',
    measure({ walk, refusals }) {
      const failed = walk.requests
        .filter(({ status }) => status !== undefined && !isAnswered(status))
        .map(({ method, path, status }) => `${status} ${method} ${path}`);
      return none(
        failed.filter((line) => !refusals.some((refusal) => refusal.test(line))),
        `of ${walk.requests.length} failed that the story does not want refused`,
      );
    },
  },
  {
    name: '废弃接口',
    weight: 2,
    limit: 'none',
    seen: 'walk',
    measure: ({ walk }) =>
      none(
        DEPRECATED_APIS.filter((name) => walk.calls.has(name)),
        `of ${walk.calls.size} functions of wx that were called`,
      ),
  },
  {
    name: '使用 HTTPS',
    weight: 1,
    limit: 'no http: but for a server on this machine',
    seen: 'files',
    measure({ build }) {
      const addresses = build.scripts.flatMap(({ name, text }) => (text.match(ADDRESS) ?? []).map((address) => ({ name, address })));
      return none(
        addresses.filter(({ address }) => !isSafe(address)).map(({ name, address }) => `${name}: ${address}`),
        `of ${addresses.length} addresses`,
      );
    },
  },
  {
    name: '避免 setData 数据冗余',
    weight: 1,
    limit: 'all is bound',
    seen: 'walk',
    measure: ({ walk }) => none(walk.unbound, 'names of data that no template binds'),
  },
  { name: '最低基础库版本', weight: 0, limit: 'set in the console', seen: 'phone' },
  { name: '移除不可访问到的页面', weight: 0, limit: 'none', seen: 'phone' },
  {
    name: 'WXSS 使用率',
    weight: 0,
    limit: '2 KB of a file that nothing can match',
    seen: 'files',
    measure({ build }) {
      const files = unusedBytes(build);
      const [file = '', bytes = 0] = files[0] ?? [];
      return {
        figure: `${bytes} bytes (${file})`,
        broken: files.filter(([, unused]) => unused > TWO_KB).map(([name, unused]) => `${name}: ${unused} bytes`),
      };
    },
  },
  {
    name: '及时回收定时器',
    weight: 0,
    limit: 'no interval outlives its page on top',
    seen: 'walk',
    measure: ({ walk }) => none(walk.timersLeft, 'pages left one running'),
  },
];
