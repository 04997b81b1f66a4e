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

/** What `wx` does with the network, against a real server; `pending` counts what is under way, `requests` notes what was answered. */
export function createNetwork(baseUrl, files) {
  const state = { pending: 0, online: true };
  const requests = [];
  const listeners = new Set();

  /** Answers by callback like WeChat: any status is a success, only silence is none. */
  const asking = (run) => (options) => {
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

  const request = asking(async ({ url, method = 'GET', header = {}, data }) => {
    const answer = await fetch(redirected(url, baseUrl), { method, headers: header, body: data === undefined || method === 'GET' ? undefined : data });
    const text = await answer.text();
    requests.push({ method, path: new URL(url).pathname, status: answer.status, bytes: Buffer.byteLength(text) });
    return { statusCode: answer.status, header: Object.fromEntries(answer.headers), data: parsed(text) };
  });

  const uploadFile = asking(async ({ url, filePath, name, header = {} }) => {
    const bytes = files.read(filePath);
    if (bytes === undefined) throw new Error(`uploadFile:fail no such file ${filePath}`);
    const form = new FormData();
    form.append(name, new Blob([bytes]), filePath.split('/').pop());
    const answer = await fetch(redirected(url, baseUrl), { method: 'POST', headers: header, body: form });
    return { statusCode: answer.status, data: await answer.text() };
  });

  const downloadFile = asking(async ({ url, filePath }) => {
    const answer = await fetch(redirected(url, baseUrl));
    const bytes = Buffer.from(await answer.arrayBuffer());
    if (filePath) files.write(filePath, bytes);
    return { statusCode: answer.status, tempFilePath: filePath ?? files.keepTemporary(bytes, '') };
  });

  /** Something that WeChat asks its own platform: by callback like the rest, and by promise where no callback was given. */
  const awaited =
    (run) =>
    (options = {}) => {
      if (options.success || options.fail || options.complete) return asking(run)(options);
      return new Promise((success, fail) => asking(run)({ success, fail }));
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
    isBusy: () => state.pending > 0,
    setOnline(online) {
      state.online = online;
      for (const heard of listeners) heard({ isConnected: online, networkType: online ? 'wifi' : 'none' });
    },
  };
}
