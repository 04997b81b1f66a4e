import Taro from '@tarojs/taro';
import { deskPath, entryPath, fieldPath, personPath, residentPath, tabPath, visitsPath, type Tab } from './routes.ts';

const withId = (path: string, id: string): string => `${path}?id=${encodeURIComponent(id)}`;
const isOpen = (path: string): boolean => Taro.getCurrentPages().some((page) => `/${page.route?.replace(/^\//, '').split('?')[0]}` === path);

/** Where one can go. */
export const go = {
  tab: (tab: Tab) => Taro.switchTab({ url: tabPath(tab) }),
  report: () => Taro.navigateTo({ url: residentPath('report') }),
  /** With the question open where it is. */
  reportAndChoose: () => Taro.navigateTo({ url: `${residentPath('report')}?choose=1` }),
  /** In place of the page that read a code which does not hold. */
  reportAndChooseInstead: () => Taro.redirectTo({ url: `${residentPath('report')}?choose=1` }),
  /** With the place that a code on the spot said. */
  reportAt: (place: string, at: string) =>
    Taro.navigateTo({ url: `${residentPath('report')}?place=${encodeURIComponent(place)}&at=${encodeURIComponent(at)}` }),
  /** In place of the page that read the code. */
  reportAtInstead: (place: string, at: string) =>
    Taro.redirectTo({ url: `${residentPath('report')}?place=${encodeURIComponent(place)}&at=${encodeURIComponent(at)}` }),
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
  orderInstead: (id: string) => Taro.redirectTo({ url: withId(fieldPath('order'), id) }),
  complete: (id: string) => Taro.navigateTo({ url: withId(fieldPath('complete'), id) }),
  /** The orders that one completed oneself. */
  completed: () => Taro.navigateTo({ url: fieldPath('completed') }),
  queue: () => Taro.navigateTo({ url: fieldPath('queue') }),
  callback: (id: string) => Taro.navigateTo({ url: withId(visitsPath('callback'), id) }),
  print: (id: string, form: 'order' | 'callback') => Taro.navigateTo({ url: `${withId(visitsPath('print'), id)}&form=${form}` }),
  /** The codes of a building, or of all; `only` some of them. */
  printPosters: ({ building, only }: { building: string | undefined; only: readonly string[] }) =>
    Taro.navigateTo({
      url: `${visitsPath('posters')}?${[...(building ? [`building=${building}`] : []), ...(only.length > 0 ? [`only=${only.join(',')}`] : [])].join('&')}`,
    }),
  deskMatter: (id: string) => Taro.navigateTo({ url: withId(deskPath('matter'), id) }),
  deskMatterInstead: (id: string) => Taro.redirectTo({ url: withId(deskPath('matter'), id) }),
  inbox: () => Taro.navigateTo({ url: personPath('inbox') }),
  sessions: () => Taro.navigateTo({ url: personPath('sessions') }),
  messages: () => Taro.navigateTo({ url: personPath('messages') }),
  help: () => Taro.navigateTo({ url: personPath('help') }),
  privacy: () => Taro.navigateTo({ url: personPath('privacy') }),
  ownData: () => Taro.navigateTo({ url: personPath('own-data') }),
  staff: () => Taro.reLaunch({ url: entryPath('staff') }),
  /** Nobody is signed in: start over. */
  entry: () => Taro.reLaunch({ url: entryPath('picker') }),
  /** The session ended in mid-work: the page stays below, with what was typed. */
  entryAbove: async () => {
    if (!isOpen(entryPath('picker'))) await Taro.navigateTo({ url: entryPath('picker') });
  },
  /** WeChat does not know them yet: who are they? */
  welcome: () => Taro.reLaunch({ url: entryPath('welcome') }),
  /** In place of the entry, which asked WeChat. */
  welcomeInstead: () => Taro.redirectTo({ url: entryPath('welcome') }),
  welcomeAbove: async () => {
    if (!isOpen(entryPath('welcome'))) await Taro.navigateTo({ url: entryPath('welcome') });
  },
  /** Another house's board, signed in or not. */
  boardOf: (community: string) => Taro.reLaunch({ url: `${tabPath('board')}?community=${encodeURIComponent(community)}` }),
  /** Asks whether a computer that shows this may be signed in; the page that was scanned with is not needed any more. */
  computerInstead: (scene: string) => Taro.redirectTo({ url: `${entryPath('computer')}?scene=${encodeURIComponent(scene)}` }),
  /** A page that a code named. */
  page: (url: string) => Taro.navigateTo({ url }),
  /** Back one page; home where there is none. */
  back: () => (Taro.getCurrentPages().length > 1 ? Taro.navigateBack() : Taro.switchTab({ url: tabPath('home') })),
};
