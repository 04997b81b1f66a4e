/** So many words are looked for each for itself; what follows is the last one, as it stands. */
const WORDS_APART = 5;

/** What is looked for: words with a space between them stand anywhere, in any order. */
export function searchWordsOf(typed: string): string[] {
  const words = typed.trim().split(/\s+/u);
  const apart = words.length <= WORDS_APART ? words : [...words.slice(0, WORDS_APART - 1), words.slice(WORDS_APART - 1).join(' ')];
  return apart.filter((word) => word !== '');
}
