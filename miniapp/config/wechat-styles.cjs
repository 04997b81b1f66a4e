/** The elements that WXML knows and stylesheets of ours may name; the others are of the web. */
const ELEMENTS = ['page', 'view', 'text', 'image', 'input', 'textarea', 'button', 'canvas', 'picker', 'video', 'scroll-view'];
const TYPE_SELECTOR = /(?:^|[\s>+~(])([a-z][\w-]*)/g;
/** What stands in brackets, and pseudo-classes with what they are given, name no element. */
const NO_ELEMENT = /\[[^\]]*\]|::?[\w-]+(?:\([^)]*\))?/g;
const SCROLLS = /^overflow(?:-[xy])?$/;

const isOfTheWeb = (selector) => [...selector.replace(NO_ELEMENT, '').matchAll(TYPE_SELECTOR)].some(([, element]) => !ELEMENTS.includes(element));
/** WeChat wants `hover-class` in its place: `:active` stays on while a finger scrolls. */
const isPressed = (selector) => selector.includes(':active');
const isMotion = (rule) => rule.parent.type === 'atrule' && rule.parent.name.endsWith('keyframes');

/** Stylesheets as WeChat wants them: without what no element of WXML can be, without `:active`, and with inertia in whatever scrolls. */
module.exports = () => ({
  postcssPlugin: 'wechat-styles',
  OnceExit(root, { Declaration }) {
    root.walkRules((rule) => {
      if (isMotion(rule)) return;
      const kept = rule.selectors.filter((selector) => !isOfTheWeb(selector) && !isPressed(selector));
      if (kept.length === 0) rule.remove();
      else if (kept.length < rule.selectors.length) rule.selectors = kept;
    });
    root.walkAtRules((atRule) => {
      if (atRule.nodes?.length === 0) atRule.remove();
    });
    root.walkDecls(SCROLLS, (declaration) => {
      if (/\b(?:auto|scroll)\b/.test(declaration.value)) declaration.after(new Declaration({ prop: '-webkit-overflow-scrolling', value: 'touch' }));
    });
  },
});
module.exports.postcss = true;
