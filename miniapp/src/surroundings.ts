import { nameTabs } from './tab-names.ts';
import { useLanguageChoice } from './words/language.ts';

/** What lies around the pages follows the language. */
export function prepareSurroundings(): void {
  useLanguageChoice.subscribe(nameTabs);
}
