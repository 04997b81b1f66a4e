import { atMost, none } from './measures.mjs';

const THREE_MINUTES = 180_000;
const LARGE_ANSWER = 128 * 1024;
/** The smallest tile in which pages show a picture of the server, on the telephone of the walk: three beside each other between margins of 16 and gaps of 8. */
const TILE = { side: (390 - 2 * 16 - 2 * 8) / 3, pixelRatio: 3 };
const TILE_PIXELS = (TILE.side * TILE.pixelRatio) ** 2;

/** Which door of the server it was: its path without what names one thing. */
const doorOf = ({ method, path }) => `${method} ${path.replace(/\/(?=[^/]*\d)[\w-]{8,}/g, '/:id')}`;

/** The door whose fastest answer was the slowest: what a busy machine delays once does not count. */
function slowestDoor(requests) {
  const fastest = new Map();
  for (const request of requests) {
    if (request.milliseconds === undefined) continue;
    const door = doorOf(request);
    fastest.set(door, Math.min(fastest.get(door) ?? Infinity, request.milliseconds));
  }
  const [where, value] = [...fastest].reduce((one, other) => (other[1] > one[1] ? other : one), ['', 0]);
  return { value, where };
}

/** Answers that came twice to one telephone within three minutes although nothing had changed, and are large. */
function repeated(requests) {
  const large = requests.filter(({ method, bytes }) => method === 'GET' && bytes > LARGE_ANSWER);
  const isSame = (one, other) =>
    one.telephone === other.telephone && one.url === other.url && one.hash === other.hash && Math.abs(one.at - other.at) < THREE_MINUTES;
  return large.filter((one, at) => large.slice(0, at).some((other) => isSame(one, other))).map(({ url, bytes }) => `${url}: ${bytes} bytes`);
}

/** 体验评分, 性能. */
export const PERFORMANCE = [
  {
    name: '脚本执行时间',
    weight: 7,
    limit: '1 000 ms a run',
    seen: 'walk',
    measure: ({ walk }) => atMost(1000, 'ms of processor time', walk.largest('millisecondsOfScript')),
  },
  { name: '首屏时间', weight: 6, limit: '5 s', seen: 'phone' },
  { name: '渲染时间', weight: 6, limit: '500 ms', seen: 'phone' },
  { name: 'setData 调用频率', weight: 6, limit: '20 a second', seen: 'walk', measure: ({ walk }) => atMost(20, 'a second', walk.largest('setDataInASecond')) },
  { name: 'setData 数据大小', weight: 6, limit: '256 KB', seen: 'walk', measure: ({ walk }) => atMost(256_000, 'bytes', walk.largest('bytesOfSetData')) },
  { name: 'WXML 节点数', weight: 6, limit: 'below 1 000', seen: 'walk', measure: ({ walk }) => atMost(999, 'nodes', walk.largest('nodes')) },
  { name: 'WXML 节点数 · 深度', weight: 6, limit: 'below 30', seen: 'walk', measure: ({ walk }) => atMost(29, 'deep', walk.largest('depth')) },
  { name: 'WXML 节点数 · 子节点', weight: 6, limit: '60', seen: 'walk', measure: ({ walk }) => atMost(60, 'children of one', walk.largest('childrenOfOne')) },
  { name: '请求耗时', weight: 5, limit: '1 000 ms', seen: 'walk', measure: ({ walk }) => atMost(1000, 'ms', slowestDoor(walk.requests)) },
  { name: '网络请求数', weight: 5, limit: '10 at once', seen: 'walk', measure: ({ walk }) => atMost(10, 'at once', { value: walk.mostAtOnce('request') }) },
  {
    name: '图片请求数',
    weight: 5,
    limit: '6 of one host at once',
    seen: 'walk',
    measure: ({ walk }) => atMost(6, `at once, of ${walk.fetchedPictures.length}`, { value: walk.mostAtOnce('download', 'picture') }),
  },
  {
    name: '图片缓存',
    weight: 4,
    limit: 'each may be kept',
    seen: 'walk',
    measure: ({ walk }) =>
      none(
        walk.fetchedPictures
          .filter(({ cacheControl }) => !/max-age=[1-9]/.test(cacheControl ?? ''))
          .map(({ path, cacheControl }) => `${path}: ${cacheControl}`),
        `of ${walk.fetchedPictures.length} pictures must be fetched anew`,
      ),
  },
  {
    name: '图片大小',
    weight: 4,
    limit: 'width × height within shown × density²',
    seen: 'walk',
    measure: ({ walk }) =>
      none(
        walk.fetchedPictures
          .filter(({ picture }) => picture.width * picture.height > TILE_PIXELS)
          .map(({ path, picture }) => `${path}: ${picture.width} × ${picture.height}`),
        `of ${walk.fetchedPictures.length} pictures too large for its tile`,
      ),
  },
  {
    name: '网络请求缓存',
    weight: 2,
    limit: 'none over 128 KB twice in 3 min',
    seen: 'walk',
    measure: ({ walk }) => none(repeated(walk.requests), `of ${walk.requests.length} answers repeated`),
  },
];
