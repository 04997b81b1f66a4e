import Taro from '@tarojs/taro';
import { TABS } from './routes.ts';
import { currentWords } from './words/use-words.ts';

/** Tells the tab bar its words. Called where a tab page shows: elsewhere there is no tab bar to tell. */
export function nameTabs(): void {
  const { tabs } = currentWords();
  TABS.forEach((tab, index) => void Taro.setTabBarItem({ index, text: tabs[tab] }).catch(() => undefined)); // a page without the bar refuses; the next tab page tells again
}
