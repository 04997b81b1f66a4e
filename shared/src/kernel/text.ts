/** The length of a text as people count it: in code points, so that an emoji or a rare Han character is one. */
export const codePoints = (text: string): number => [...text].length;

/**
 * Control characters other than line break and tab, and halves of surrogate pairs: no keyboard makes them and no database keeps them
 * faithfully, so a text with one is refused rather than silently changed. Everything else is stored as it came, untrimmed.
 */
export const hasControlCharacters = (text: string): boolean => /[^\P{C}\n\t\p{Cf}\p{Co}\p{Cn}]/u.test(text);

/** The longest title, in code points. */
export const TITLE_LIMIT = 40;

// A greeting alone says nothing about the matter.
const GREETING = /^(?:(?:尊敬的|敬爱的|各位)[^，。！？!?\n]{0,12}[：:，,]\s*)?(?:您好|你们好|你好|大家好|(?:hello|hi)\b)?[，,。！!：:\s]*/iu;
const SENTENCE = /^[^\n。！？!?；]+?(?=[\n。！？!?；]|\.\s|$)/u;

/** Where the first sentence or line stands that says something (a greeting alone does not). */
export function firstSentence(text: string): { from: number; until: number } {
  const blank = text.length - text.trimStart().length;
  const greeted = blank + (GREETING.exec(text.slice(blank))?.[0].length ?? 0);
  const from = text.slice(greeted).trim() === '' ? blank : greeted;
  return { from, until: from + (SENTENCE.exec(text.slice(from)) ?? [text.slice(from)])[0].length };
}

/** The most that the words of a step may hold, in code points. */
export const WORDS_LIMIT = 4000;

/** What stands for a text in lists: its first sentence, at most 40 code points, the last an ellipsis where it was cut. */
export function titleOf(text: string): string {
  const { from, until } = firstSentence(text);
  const sentence = text.slice(from, until).replace(/\s+/gu, ' ').trim();
  const points = [...sentence];
  if (points.length <= TITLE_LIMIT) return sentence;
  // A joiner or a variation selector at the cut would leave half an emoji.
  const kept = points.slice(0, TITLE_LIMIT - 1).join('');
  return `${kept.replace(/[\p{Cf}\p{M}\s]+$/u, '')}…`;
}
