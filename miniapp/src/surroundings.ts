import { tellConsents } from './features/privacy/consent.ts';
import { answerWhenAsked } from './features/privacy/privacy-ask.ts';
import { PrivacySheet } from './features/privacy/PrivacySheet.tsx';
import { nameTabs } from './tab-names.ts';
import { standOverPages } from './ui/over-page.ts';
import { useLanguageChoice } from './words/language.ts';

/** What lies around the pages follows the language; and WeChat asks for consent over any of them. */
export function prepareSurroundings(): void {
  useLanguageChoice.subscribe(nameTabs);
  standOverPages(PrivacySheet);
  answerWhenAsked();
  tellConsents();
}
