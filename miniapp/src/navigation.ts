import Taro from '@tarojs/taro';
import { deskPath, entryPath, fieldPath, personPath, residentPath, tabPath, visitsPath, type Tab } from './routes.ts';

const withId = (path: string, id: string): string => `${path}?id=${encodeURIComponent(id)}`;
const isOpen = (path: string): boolean => Taro.getCurrentPages().some((page) => `/${page.route?.replace(/^\//, '').split('?')[0]}` === path);

/** Where one can go. */
export const go = {
  tab: (tab: Tab) => Taro.switchTab({ url: tabPath(tab) }),
  report: () => Taro.navigateTo({ url: residentPath('report') }),
  /** With the place that a code on the spot said. */
  reportAt: (place: string, at: string) =>
    Taro.navigateTo({ url: `${residentPath('report')}?place=${encodeURIComponent(place)}&at=${encodeURIComponent(at)}` }),
  /** In place of the form: going back leads home, not to an empty form. */
  done: (id: string, joined: boolean) => Taro.redirectTo({ url: `${withId(residentPath('done'), id)}${joined ? '&joined=1' : ''}` }),
  /** It waits for the network, under the key of its submission. */
  doneLater: (key: string) => Taro.redirectTo({ url: `${residentPath('done')}?key=${encodeURIComponent(key)}` }),
  matter: (id: string) => Taro.navigateTo({ url: withId(residentPath('matter'), id) }),
  matterInstead: (id: string) => Taro.redirectTo({ url: withId(residentPath('matter'), id) }),
  rate: (id: string) => Taro.navigateTo({ url: withId(residentPath('rate'), id) }),
  /** The field's and the desk's first pages; a face is entered, not stacked. */
  field: () => Taro.reLaunch({ url: fieldPath('orders') }),
  desk: () => Taro.reLaunch({ url: deskPath('office') }),
  home: () => Taro.reLaunch({ url: tabPath('home') }),
  /** An order is read as its matter: the id is the complaint's. */
  order: (id: string) => Taro.navigateTo({ url: withId(fieldPath('order'), id) }),
  complete: (id: string) => Taro.navigateTo({ url: withId(fieldPath('complete'), id) }),
  queue: () => Taro.navigateTo({ url: fieldPath('queue') }),
  callback: (id: string) => Taro.navigateTo({ url: withId(visitsPath('callback'), id) }),
  print: (id: string, form: 'order' | 'callback') => Taro.navigateTo({ url: `${withId(visitsPath('print'), id)}&form=${form}` }),
  deskMatter: (id: string) => Taro.navigateTo({ url: withId(deskPath('matter'), id) }),
  inbox: () => Taro.navigateTo({ url: personPath('inbox') }),
  sessions: () => Taro.navigateTo({ url: personPath('sessions') }),
  help: () => Taro.navigateTo({ url: personPath('help') }),
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
