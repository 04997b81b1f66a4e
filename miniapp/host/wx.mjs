import { createSelector } from './canvas.mjs';
import { USER_FOLDER } from './files.mjs';
import { succeed } from './wx-answers.mjs';

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
const QUIET = [
  'setNavigationBarTitle',
  'setTabBarItem',
  'showTabBar',
  'hideTabBar',
  'makePhoneCall',
  'stopPullDownRefresh',
  'previewImage',
  'pageScrollTo',
  'setClipboardData',
];

/** The part of `wx` that Taro and our pages call; anything else succeeds with nothing. `ledger` notes whatever is called. */
export function standInForWx({ storage, files, network, navigate, subscriptions, privacy, page, telephone, ledger }) {
  const wx = {
    login: network.awaited(() => telephone.login()),
    scanCode: network.awaited(async () => {
      if (telephone.cameraShut) throw new Error('scanCode:fail auth deny');
      if (telephone.scans === undefined) throw new Error('scanCode:fail cancel');
      return { result: '', path: telephone.scans, scanType: 'WX_CODE' };
    }),
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
    env: { USER_DATA_PATH: USER_FOLDER },
    onAppShow: () => undefined,
    offAppShow: () => undefined,
    onAppHide: () => undefined,
    offAppHide: () => undefined,
    ...Object.fromEntries(QUIET.map((name) => [name, succeed()])),
    getFileSystemManager: () => files.manager,
    chooseMedia: privacy.guarded(
      'chooseMedia',
      succeed(({ count = 9 }) => {
        if (telephone.cameraShut) throw new Error('chooseMedia:fail auth deny');
        ledger.notes('photosAskedFor', count, page().route);
        return files.takePhotos(Math.min(count, telephone.photos));
      }),
    ),
    setClipboardData: privacy.guarded('setClipboardData', succeed()),
    createSelectorQuery: createSelector(page),
    canvasToTempFilePath: succeed(({ canvas }) => ({ tempFilePath: files.keepTemporary(canvas.picture(), '.png') })),
    getStorageSync: storage.get,
    setStorageSync: storage.set,
    removeStorageSync: storage.remove,
    ...network.doors,
    ...subscriptions.doors,
    ...privacy.doors,
    ...navigate,
  };
  // `webpackJsonp` must stay a real property of its own: the bundles find each other by it.
  const answersAll = (name) => typeof name === 'string' && name !== 'webpackJsonp';
  return new Proxy(wx, {
    get: (target, name) => {
      const own = Object.hasOwn(target, name) && typeof target[name] === 'function' ? target[name] : undefined;
      if ((name in target && !own) || !answersAll(name)) return target[name];
      return (...input) => {
        ledger.called(name);
        if (own) return own(...input);
        return /Sync$|^(get|create|is)/.test(name) ? {} : succeed()(input[0] ?? {});
      };
    },
    has: (target, name) => name in target,
  });
}
