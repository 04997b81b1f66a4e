import { EXPERIENCE } from './experience.mjs';
import { PERFORMANCE } from './performance.mjs';
import { PLATFORM_LIMITS } from './platform-limits.mjs';
import { PRACTICE } from './practice.mjs';

/**
 * Every rule of WeChat's score of a mini-program (体验评分), by the name that it has there, and the documented limits of the client. `seen` says where it
 * shows: while walking, in the built files, on the web face in a browser, or on a telephone alone. `measure` makes of the evidence its figure and what breaks it.
 */
export const RULES = [...PERFORMANCE, ...EXPERIENCE, ...PRACTICE, ...PLATFORM_LIMITS];

/** Measures whatever the evidence can show. @returns one line for each rule, and what broke one */
export function judge(evidence) {
  const measured = RULES.filter(({ measure }) => measure).map((rule) => ({ ...rule, ...rule.measure(evidence) }));
  return {
    lines: measured.map(({ name, figure, limit, broken }) => `${broken.length === 0 ? '  ' : '✗ '}${name}: ${figure} · limit: ${limit}`),
    broken: measured.flatMap(({ name, broken }) => broken.map((what) => `${name}: ${what}`)),
  };
}
