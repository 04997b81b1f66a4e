import './surroundings.css';
import { tellConsents } from './features/privacy/consent.ts';
import { keepApp } from './keep-app.ts';
import { prefetchSoon } from './prefetch-pages.ts';
import { nameTabs } from './tab-names.ts';
import { useCare } from './ui/care.ts';
import { useLanguageChoice } from './words/language.ts';

/** Taro's tab bar is no landmark by itself; it appears with the first tab page. */
function markTabBar(): void {
  const landmark = new MutationObserver(() => {
    const bar = document.querySelector('taro-tabbar');
    if (bar === null) return;
    bar.setAttribute('role', 'navigation');
    landmark.disconnect();
  });
  landmark.observe(document.documentElement, { childList: true, subtree: true });
}

/** The document follows the language, and Taro's tab bar, which stands outside the pages, the care mode. */
export function prepareSurroundings(): void {
  const speak = (): void => {
    document.documentElement.lang = useLanguageChoice.getState().language;
  };
  const enlarge = (): void => void document.body.classList.toggle('care-surroundings', useCare.getState().care);
  markTabBar();
  keepApp();
  prefetchSoon();
  tellConsents();
  useLanguageChoice.subscribe(speak);
  useLanguageChoice.subscribe(nameTabs);
  useCare.subscribe(enlarge);
  speak();
  enlarge();
}
