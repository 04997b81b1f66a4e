import Taro from '@tarojs/taro';
import { TABS } from './routes.ts';
import { currentWords } from './words/use-words.ts';

/** A page without the bar refuses; the next tab page tells again. */
const refused = (): void => undefined;

/** Shows the tab bar and tells it its words. Called where a tab page shows: elsewhere there is no tab bar to tell. */
export function nameTabs(): void {
  const { tabs } = currentWords();
  void Taro.showTabBar().catch(refused);
  TABS.forEach((tab, index) => void Taro.setTabBarItem({ index, text: tabs[tab] }).catch(refused));
}

/** A tab page is shown to somebody whose places the tabs are not. */
export const hideTabs = (): void => void Taro.hideTabBar().catch(refused);
