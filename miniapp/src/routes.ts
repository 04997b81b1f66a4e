import type { SCAN_PAGE as BAKED_IN } from '@huiyin/shared/publicity/scan-scene';

/** That of the codes, which is baked into them and stands with them; Taro reads this file before anything is built, so that only the type comes along. */
export const SCAN_PAGE = 'pages/scan/index' satisfies typeof BAKED_IN;
/** Every page of the mini-program: the only place where page paths are written. */
export const TAB_PAGES = { home: 'pages/home/index', matters: 'pages/matters/index', board: 'pages/board/index', me: 'pages/me/index' } as const;
export type Tab = keyof typeof TAB_PAGES;
export const TABS = Object.keys(TAB_PAGES) as Tab[];

export const PACKAGES = {
  resident: { root: 'packages/resident', pages: { report: 'report/index', done: 'done/index', matter: 'matter/index', rate: 'rate/index' } },
  field: {
    root: 'packages/field',
    pages: { orders: 'orders/index', order: 'order/index', complete: 'complete/index', completed: 'completed/index', queue: 'queue/index' },
  },
  visits: { root: 'packages/visits', pages: { callback: 'callback/index', print: 'print/index', posters: 'posters/index', open: 'open/index' } },
  desk: { root: 'packages/desk', pages: { office: 'office/index', matter: 'matter/index' } },
  person: {
    root: 'packages/person',
    pages: {
      inbox: 'inbox/index',
      sessions: 'sessions/index',
      messages: 'messages/index',
      help: 'help/index',
      privacy: 'privacy/index',
      'own-data': 'own-data/index',
    },
  },
  entry: { root: 'packages/entry', pages: { picker: 'picker/index', welcome: 'welcome/index', computer: 'computer/index', staff: 'staff/index' } },
} as const;

const inPackage =
  <Pages extends Record<string, string>>({ root, pages }: { root: string; pages: Pages }) =>
  (page: keyof Pages) =>
    `/${root}/${pages[page]}`;
export const scanPath = `/${SCAN_PAGE}`;
export const tabPath = (tab: Tab): string => `/${TAB_PAGES[tab]}`;
export const residentPath = inPackage(PACKAGES.resident);
export const fieldPath = inPackage(PACKAGES.field);
export const visitsPath = inPackage(PACKAGES.visits);
export const deskPath = inPackage(PACKAGES.desk);
export const personPath = inPackage(PACKAGES.person);
export const entryPath = inPackage(PACKAGES.entry);
