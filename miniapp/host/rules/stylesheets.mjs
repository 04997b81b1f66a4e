const isMotion = ({ parent }) => parent.type === 'atrule' && parent.name.endsWith('keyframes');
const SAFE = /safe-area-inset-bottom|--safe-b/;

/** Every rule of every stylesheet that dresses an element, with the file where it stands. */
export function styleRules(stylesheets) {
  return stylesheets.flatMap(({ name, root }) => {
    const rules = [];
    root.walkRules((rule) => void (isMotion(rule) || rules.push({ file: name, rule, selectors: rule.selectors })));
    return rules;
  });
}

/** What each selector is given in its file, whichever rules it stands in: a compressor divides and joins them. */
export function dressedSelectors(stylesheets) {
  const dressed = new Map();
  for (const { file, rule, selectors } of styleRules(stylesheets))
    for (const selector of selectors) {
      const said = `${file}: ${selector}`;
      if (!dressed.has(said)) dressed.set(said, { said, selector, declarations: [] });
      dressed.get(said).declarations.push(...rule.nodes.filter(({ type }) => type === 'decl'));
    }
  return [...dressed.values()];
}

const declared = ({ declarations }, pattern) => declarations.filter(({ prop }) => pattern.test(prop)).map(({ value }) => value);

export const scrolls = (dressed) => declared(dressed, /^overflow(?:-[xy])?$/).some((value) => /\b(?:auto|scroll)\b/.test(value));
export const hasInertia = (dressed) => declared(dressed, /^-webkit-overflow-scrolling$/).includes('touch');
export const isPressedState = ({ selector }) => selector.includes(':active');

/** Something that stays at the foot of the screen, below `least` px, rather than covering all of it. */
export function isAtFoot(dressed, least) {
  const stays = declared(dressed, /^position$/).some((value) => /fixed|sticky/.test(value));
  const [bottom] = declared(dressed, /^bottom$/);
  if (!stays || bottom === undefined || declared(dressed, /^top$/).some((value) => value !== 'auto')) return false;
  return Number.parseFloat(bottom.replace(/^calc\(/, '')) < least;
}
export const keepsOffHomeBar = (dressed) => declared(dressed, /^(?:bottom|padding|padding-bottom)$/).some((value) => SAFE.test(value));

/** Classes and elements that all of a selector's parts name; what `:not(…)` names need not be there. */
function namedIn(selector) {
  const plain = selector.replace(/:not\([^)]*\)/g, '').replace(/\[[^\]]*\]/g, '');
  const classes = [...plain.matchAll(/\.([\w-]+)/g)].map(([, name]) => name);
  const elements = [...plain.replace(/::?[\w-]+(?:\([^)]*\))?/g, '').matchAll(/(?:^|[\s>+~])([a-z][\w-]*)/g)].map(([, name]) => name);
  return { classes, elements };
}

/** Whether an element that the build can make may ever match the rule. */
export const canMatch = ({ selectors }, { words, elements }) =>
  selectors.some((selector) => {
    const named = namedIn(selector);
    return named.classes.every((name) => words.has(name)) && named.elements.every((name) => elements.has(name));
  });
