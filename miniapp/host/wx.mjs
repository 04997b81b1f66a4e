const PHONE = {
  SDKVersion: '3.8.0',
  platform: 'devtools',
  system: 'iOS 17',
  model: 'iPhone',
  brand: 'x',
  pixelRatio: 3,
  windowWidth: 390,
  windowHeight: 760,
  screenWidth: 390,
  screenHeight: 844,
  statusBarHeight: 47,
  safeArea: { top: 47, bottom: 810, left: 0, right: 390, width: 390, height: 763 },
  fontSizeSetting: 16,
  language: 'zh_CN',
  version: '8.0.50',
  theme: 'light',
};
const LAUNCH = { path: '', query: {}, scene: 1001 };

/** Functions that only have to exist and succeed; Taro takes over what `wx` owns, so they are named. */
const QUIET = ['setNavigationBarTitle', 'setTabBarItem', 'makePhoneCall', 'stopPullDownRefresh', 'chooseMedia', 'previewImage', 'uploadFile'];

/** Answers by callback, a moment later, as WeChat does. */
export const succeed =
  (answer = {}) =>
  (options = {}) => {
    const result = { errMsg: 'ok', ...(typeof answer === 'function' ? answer(options) : answer) };
    setTimeout(() => {
      options.success?.(result);
      options.complete?.(result);
    });
  };

/** The part of `wx` that Taro and our pages call; anything else succeeds with nothing and is written into `log`. */
export function standInForWx({ storage, request, navigate, log, overrides = {} }) {
  const wx = {
    getSystemInfoSync: () => PHONE,
    getWindowInfo: () => PHONE,
    getDeviceInfo: () => PHONE,
    getAppBaseInfo: () => PHONE,
    getSystemSetting: () => ({}),
    getAppAuthorizeSetting: () => ({}),
    canIUse: () => true,
    getLaunchOptionsSync: () => LAUNCH,
    getEnterOptionsSync: () => LAUNCH,
    getAccountInfoSync: () => ({ miniProgram: { appId: 'x', envVersion: 'develop' } }),
    nextTick: (run) => setTimeout(run),
    env: { USER_DATA_PATH: 'wxfile://usr' },
    onNetworkStatusChange: () => undefined,
    ...Object.fromEntries(QUIET.map((name) => [name, succeed()])),
    getFileSystemManager: () => ({ readdir: ({ success }) => success({ files: [] }) }),
    getStorageSync: (key) => (key in storage ? storage[key] : ''),
    setStorageSync: (key, value) => {
      storage[key] = value;
    },
    removeStorageSync: (key) => {
      delete storage[key];
    },
    request(options) {
      Promise.resolve(request(options)).then(
        (answer) => {
          options.success?.(answer);
          options.complete?.(answer);
        },
        (reason) => {
          options.fail?.({ errMsg: String(reason) });
          options.complete?.({});
        },
      );
      return { abort() {}, onHeadersReceived() {} };
    },
    ...navigate,
    ...overrides,
  };
  // `webpackJsonp` must stay a real property of its own: the bundles find each other by it.
  const answersAll = (name) => typeof name === 'string' && name !== 'webpackJsonp';
  return new Proxy(wx, {
    get: (target, name) => {
      if (name in target || !answersAll(name)) return target[name];
      return (...input) => {
        log.push(name);
        return /Sync$|^(get|create|is)/.test(name) ? {} : succeed()(input[0] ?? {});
      };
    },
    has: (target, name) => name in target,
  });
}
