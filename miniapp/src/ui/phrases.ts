const SEPARATORS = '，。；、,.;';
const AT_THE_ENDS = new RegExp(`^[${SEPARATORS}\\s]+|[，；、,;\\s]+$`, 'g');

const standsAlone = (text: string, from: number, to: number): boolean =>
  (from === 0 || SEPARATORS.includes(text.slice(0, from).trimEnd().at(-1) ?? '，')) && (to === text.length || SEPARATORS.includes(text[to] ?? ''));

function placeOf(text: string, phrase: string): number {
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1)) if (standsAlone(text, at, at + phrase.length)) return at;
  return -1;
}

/** Whether a phrase is said in a text, as a part of its own. */
export const saysPhrase = (text: string, phrase: string): boolean => placeOf(text.trim(), phrase) !== -1;

/**
 * The text after a phrase was pressed: it is put in, or taken out where it is said already. A text that is nothing but another
 * of these phrases is an answer chosen by a press, and another answer takes its place.
 */
export function pressPhrase(before: string, phrase: string, phrases: readonly string[], joined: (before: string, phrase: string) => string): string {
  const text = before.trim();
  const at = placeOf(text, phrase);
  if (at !== -1) {
    const [head, tail] = [text.slice(0, at), text.slice(at + phrase.length)].map((part) => part.replace(AT_THE_ENDS, ''));
    return head && tail ? joined(head, tail) : head || tail || '';
  }
  return text === '' || phrases.includes(text) ? phrase : joined(text, phrase);
}
