import { none } from './measures.mjs';
import { dressedSelectors, hasInertia, isAtFoot, isPressedState, keepsOffHomeBar, scrolls } from './stylesheets.mjs';

const AT_FOOT = 68;
/** A picture without a mode is drawn out of its shape. */
const STRETCHED = [undefined, 'scaleToFill'];
const ON_THE_WEB_FACE = 'miniapp/browser/accessibility.spec.ts';
const broken = (selectors, isBroken) => selectors.filter(isBroken).map(({ said }) => said);

/** 体验评分, 体验. */
export const EXPERIENCE = [
  {
    name: '开启惯性滚动',
    weight: 8,
    limit: '-webkit-overflow-scrolling in all that scrolls',
    seen: 'files',
    measure({ build }) {
      const scrolling = dressedSelectors(build.stylesheets).filter(scrolls);
      return none(
        broken(scrolling, (rule) => !hasInertia(rule)),
        `of ${scrolling.length} selectors without it`,
      );
    },
  },
  {
    name: '避免使用 :active 伪类来实现点击态',
    weight: 8,
    limit: 'none',
    seen: 'files',
    measure({ build }) {
      const selectors = dressedSelectors(build.stylesheets);
      return none(broken(selectors, isPressedState), `of ${selectors.length} selectors`);
    },
  },
  {
    name: '保持图片大小比例',
    weight: 4,
    limit: 'each picture has a mode that keeps its shape',
    seen: 'walk',
    measure: ({ walk }) =>
      none(
        walk.pictures.filter(({ mode }) => STRETCHED.includes(mode)).map(({ src, where }) => `${where}: ${src}`),
        `of ${walk.pictures.length} pictures stretched`,
      ),
  },
  { name: '可点击元素的响应区域', weight: 3, limit: '20 px; ours 44, in care mode 60', seen: 'browser', where: ON_THE_WEB_FACE },
  {
    name: 'iPhone X 兼容',
    weight: 3,
    limit: `what is fixed below ${AT_FOOT} px keeps off the home bar`,
    seen: 'files',
    measure({ build }) {
      const atFoot = dressedSelectors(build.stylesheets).filter((rule) => isAtFoot(rule, AT_FOOT));
      return none(
        broken(atFoot, (rule) => !keepsOffHomeBar(rule)),
        `of ${atFoot.length} selectors within it`,
      );
    },
  },
  {
    name: '窗口变化适配',
    weight: 3,
    limit: 'a page that may be resized fits itself',
    seen: 'files',
    measure({ build }) {
      const isFitted = build.stylesheets.some(({ text }) => text.includes('@media'));
      const resizable = build.pageSettings.filter(({ resizable: own, window }) => own || window?.resizable).map(({ name }) => name);
      return none(isFitted ? [] : resizable, `of ${resizable.length} pages that may be resized`);
    },
  },
  { name: '合理的颜色搭配', weight: 0, limit: '4.5 : 1, large type 3 : 1', seen: 'browser', where: ON_THE_WEB_FACE },
];
