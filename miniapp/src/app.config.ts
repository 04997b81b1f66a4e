import { PACKAGES, SCAN_PAGE, TAB_PAGES, TABS, type Tab } from './routes.ts';
import { zhCN } from './words/zh-CN.ts';

const tab = (name: Tab) => ({
  pagePath: TAB_PAGES[name],
  text: zhCN.tabs[name],
  iconPath: `assets/tab/${name}.png`,
  selectedIconPath: `assets/tab/${name}-on.png`,
});

export default defineAppConfig({
  pages: [...TABS.map((name) => TAB_PAGES[name]), SCAN_PAGE],
  subPackages: Object.entries(PACKAGES).map(([name, { root, pages }]) => ({ root, name, pages: Object.values(pages) })),
  preloadRule: { [TAB_PAGES.home]: { network: 'all', packages: ['resident'] } },
  // With an animation, Taro hides a page that was left by a timer, and a quick way back ends on a blank page.
  ...(process.env.TARO_ENV === 'h5' ? { animation: false } : {}),
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
  window: {
    navigationBarTitleText: zhCN.product,
    navigationBarBackgroundColor: '#F5F7F7',
    navigationBarTextStyle: 'black',
    backgroundTextStyle: 'dark',
    backgroundColor: '#F5F7F7',
  },
  tabBar: { color: '#5B6B72', selectedColor: '#0E7C66', backgroundColor: '#FFFFFF', borderStyle: 'white', list: TABS.map(tab) },
});
