import { createHash } from 'node:crypto';
import { pictureSize } from './picture-size.mjs';

/** The address that the build was made for is not where the server of this walk listens. */
const redirected = (url, baseUrl) => {
  const { pathname, search } = new URL(url);
  return `${baseUrl}${pathname}${search}`;
};

const parsed = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** What the task of a request can be asked, and Taro hands on. */
const TASK_METHODS = ['abort', 'onHeadersReceived', 'offHeadersReceived', 'onProgressUpdate', 'offProgressUpdate', 'onChunkReceived', 'offChunkReceived'];
const KINDS = ['request', 'upload', 'download', 'picture'];

/**
 * What `wx` does with the network, against a real server. `requests` notes of each what was asked, and what was answered once it was; `mostAtOnce`
 * how many of a kind were under way together.
 */
export function createNetwork(baseUrl, files) {
  const state = { pending: 0, online: true };
  const requests = [];
  const underWay = Object.fromEntries(KINDS.map((kind) => [kind, 0]));
  const mostAtOnce = { ...underWay };
  const listeners = new Set();

  /** Answers by callback like WeChat: any status is a success, only silence is none. */
  const answering = (run) => (options) => {
    state.pending += 1;
    const work = state.online ? run(options) : Promise.reject(new Error('request:fail'));
    work
      .then(
        (answer) => options.success?.({ errMsg: 'ok', ...answer }),
        (reason) => options.fail?.({ errMsg: String(reason) }),
      )
      .finally(() => {
        state.pending -= 1;
        options.complete?.({});
      });
    return Object.fromEntries(TASK_METHODS.map((name) => [name, () => undefined]));
  };

  /** Asks the server for one that is noted among `requests`. @returns the answer with its bytes */
  async function fetchNoted(kind, { url, header = {}, timeout, filePath }, { method, body }) {
    const { origin, pathname } = new URL(url);
    const noted = { kind, method, url, origin, path: pathname, header, timeout, filePath, at: Date.now() };
    requests.push(noted);
    underWay[kind] += 1;
    mostAtOnce[kind] = Math.max(mostAtOnce[kind], underWay[kind]);
    try {
      const answer = await fetch(redirected(url, baseUrl), { method, headers: header, body });
      const bytes = Buffer.from(await answer.arrayBuffer());
      const hash = createHash('sha256').update(bytes).digest('base64');
      Object.assign(noted, { status: answer.status, bytes: bytes.length, hash, milliseconds: Date.now() - noted.at });
      return { answer, bytes, noted };
    } finally {
      underWay[kind] -= 1;
    }
  }

  const request = answering(async (options) => {
    const { method = 'GET', data } = options;
    const { answer, bytes } = await fetchNoted('request', options, { method, body: data === undefined || method === 'GET' ? undefined : data });
    return { statusCode: answer.status, header: Object.fromEntries(answer.headers), data: parsed(bytes.toString()) };
  });

  const uploadFile = answering(async (options) => {
    const { filePath, name } = options;
    const content = files.read(filePath);
    if (content === undefined) throw new Error(`uploadFile:fail no such file ${filePath}`);
    if (!name) throw new Error('uploadFile:fail parameter error: parameter.name should be String');
    const form = new FormData();
    form.append(name, new Blob([content]), filePath.split('/').pop());
    const { answer, bytes } = await fetchNoted('upload', options, { method: 'POST', body: form });
    return { statusCode: answer.status, data: bytes.toString() };
  });

  /** Reads a file of the server; where it is a picture, its size is noted too. */
  async function fetchFile(kind, options) {
    const { answer, bytes, noted } = await fetchNoted(kind, options, { method: 'GET' });
    Object.assign(noted, { cacheControl: answer.headers.get('cache-control'), picture: pictureSize(bytes) });
    return { answer, bytes };
  }

  const downloadFile = answering(async (options) => {
    const { filePath } = options;
    const { answer, bytes } = await fetchFile('download', options);
    if (filePath) files.write(filePath, bytes);
    return { statusCode: answer.status, tempFilePath: filePath ?? files.keepTemporary(bytes, '') };
  });

  /** Something that WeChat asks its own platform: by callback like the rest, and by promise where no callback was given. */
  const awaited =
    (run) =>
    (options = {}) => {
      if (options.success || options.fail || options.complete) return answering(run)(options);
      return new Promise((success, fail) => answering(run)({ success, fail }));
    };

  const doors = {
    request,
    uploadFile,
    downloadFile,
    onNetworkStatusChange: (heard) => void listeners.add(heard),
    offNetworkStatusChange: (heard) => void listeners.delete(heard),
  };
  return {
    doors,
    awaited,
    requests,
    mostAtOnce,
    /** What WeChat does by itself for a picture of a page that stands on a server. */
    showPicture: (url) => (state.online ? fetchFile('picture', { url }) : undefined),
    isBusy: () => state.pending > 0,
    setOnline(online) {
      state.online = online;
      for (const heard of listeners) heard({ isConnected: online, networkType: online ? 'wifi' : 'none' });
    },
  };
}
