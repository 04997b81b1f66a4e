import Taro from '@tarojs/taro';
import { entryPath, residentPath, tabPath, type Tab } from './routes.ts';

const withId = (path: string, id: string): string => `${path}?id=${encodeURIComponent(id)}`;
const isOpen = (path: string): boolean => Taro.getCurrentPages().some((page) => `/${page.route?.replace(/^\//, '').split('?')[0]}` === path);

/** Where one can go. */
export const go = {
  tab: (tab: Tab) => Taro.switchTab({ url: tabPath(tab) }),
  report: () => Taro.navigateTo({ url: residentPath('report') }),
  /** In place of the form: going back leads home, not to an empty form. */
  done: (id: string) => Taro.redirectTo({ url: withId(residentPath('done'), id) }),
  doneLater: () => Taro.redirectTo({ url: residentPath('done') }),
  matter: (id: string) => Taro.navigateTo({ url: withId(residentPath('matter'), id) }),
  matterInstead: (id: string) => Taro.redirectTo({ url: withId(residentPath('matter'), id) }),
  rate: (id: string) => Taro.navigateTo({ url: withId(residentPath('rate'), id) }),
  staff: () => Taro.reLaunch({ url: entryPath('staff') }),
  /** Nobody is signed in: start over. */
  entry: () => Taro.reLaunch({ url: entryPath('picker') }),
  /** The session ended in mid-work: the page stays below, with what was typed. */
  entryAbove: async () => {
    if (!isOpen(entryPath('picker'))) await Taro.navigateTo({ url: entryPath('picker') });
  },
  /** Back one page; home where there is none. */
  back: () => (Taro.getCurrentPages().length > 1 ? Taro.navigateBack() : Taro.switchTab({ url: tabPath('home') })),
};
