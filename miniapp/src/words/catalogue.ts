import type { ComplaintWords } from '@huiyin/shared/complaints/complaint.words.contract';
import type { ScreenWords } from './screen-words.ts';

/** What every page says in one language: the words of the screens and those of the domain. */
export interface Catalogue {
  readonly screens: ScreenWords;
  readonly complaints: ComplaintWords;
}
