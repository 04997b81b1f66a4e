import type { Page } from '@playwright/test';
import type { Demo } from './demo.ts';

/** How a screen is looked at; `full` is the screen as the demo community fills it. */
export type State = 'full' | 'empty' | 'loading' | 'error' | 'long' | 'care' | 'en' | 'zh-Hant';

export interface Place {
  /** Who is signed in there; nobody, where it is left out. */
  person?: string;
  /** The address after the `#`. */
  path: string;
}

/** One screen, or one sheet over a screen, of one face. */
export interface Screen {
  face: 'entry' | 'resident' | 'person' | 'field' | 'visits' | 'desk';
  name: string;
  /** Whose screen it is and where it stands. */
  place(demo: Demo): Promise<Place>;
  /** What is there once the demo's data have come. */
  ready?: string;
  /** What is done on the page until it is this screen: a form filled in, a sheet opened. */
  arrange?(page: Page): Promise<void>;
  /** In which states it is pictured. */
  states: readonly State[];
}

export const READ_STATES = ['full', 'empty', 'loading', 'error', 'long', 'care', 'en', 'zh-Hant'] as const satisfies State[];
export const DETAIL_STATES = ['full', 'loading', 'error', 'long', 'care', 'en'] as const satisfies State[];
export const FORM_STATES = ['full', 'care', 'en'] as const satisfies State[];

export const PHONE = { width: 390, height: 844 };
export const WIDE = { width: 1440, height: 900 };
