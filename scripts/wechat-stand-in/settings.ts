import { PACKAGES, SCAN_PAGE, TAB_PAGES } from '../../miniapp/src/routes.ts';
import { MESSAGE_TEMPLATES, type MessageTemplate } from './message-templates.ts';
import { OFFICIAL_LIMITS, type Limit } from './official-limits.ts';

export type Suggestion = 'pass' | 'review' | 'risky';
export interface Verdict {
  readonly suggest: Suggestion;
  readonly label: number;
}

/** Where and how the platform pushes: what its console asks for. */
export interface Callback {
  /** Without it nothing is pushed. */
  url: string | null;
  mode: 'safe' | 'plain';
  format: 'json' | 'xml';
  token: string;
  aesKey: string;
}

/** What the platform knows of this mini-program; all of it may be changed while the stand-in runs. */
export interface StandInSettings {
  appId: string;
  secret: string;
  /** The platform's own name of the mini-program, `ToUserName` of every push. */
  originalId: string;
  callback: Callback;
  templates: readonly MessageTemplate[];
  publishedPages: readonly string[];
  /** Where a browser opens the mini-program; the codes lead there. */
  web: string;
  /** The mini-program's subscription messages are banned (43107). */
  messagesBanned: boolean;
  /** How long a send takes: while it does, a second one to the same person is refused (43108). */
  sendTakesMs: number;
  /** Whoever writes this word. */
  words: readonly (Verdict & { readonly word: string })[];
  /** Whoever's picture has an address that matches this pattern; `unreachable` cannot be downloaded. */
  pictures: readonly { readonly pattern: string; readonly verdict: Verdict | 'unreachable' }[];
  /** From the request to the push of its verdict; the platform takes up to half an hour. */
  pictureCheckTakesMs: number;
  /** Whether a picture is really fetched: then it must be there, of an accepted kind, and not too large. */
  downloadsPictures: boolean;
  limits: Readonly<Record<string, Limit>>;
}

const PAGES = [
  ...Object.values(TAB_PAGES),
  SCAN_PAGE,
  ...Object.values(PACKAGES).flatMap(({ root, pages }) => Object.values(pages).map((page) => `${root}/${page}`)),
];

/** None of it is secret: it opens nothing but a stand-in. */
export const DEFAULT_SETTINGS: StandInSettings = {
  appId: 'wx0000000000000000',
  secret: '00000000000000000000000000000000',
  originalId: 'gh_000000000000',
  callback: { url: null, mode: 'safe', format: 'json', token: 'standin', aesKey: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' },
  templates: MESSAGE_TEMPLATES,
  publishedPages: PAGES,
  web: 'http://127.0.0.1:3000',
  messagesBanned: false,
  sendTakesMs: 15,
  words: [
    { word: '测试风险', suggest: 'risky', label: 20006 },
    { word: '测试广告', suggest: 'risky', label: 10001 },
    { word: '测试复核', suggest: 'review', label: 20003 },
  ],
  pictures: [
    { pattern: 'risky', verdict: { suggest: 'risky', label: 20002 } },
    { pattern: 'review', verdict: { suggest: 'review', label: 21000 } },
    { pattern: 'unreachable', verdict: 'unreachable' },
  ],
  pictureCheckTakesMs: 5_000,
  downloadsPictures: true,
  limits: OFFICIAL_LIMITS,
};
