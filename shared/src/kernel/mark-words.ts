/** A piece of a text; `marked` where it is one of the words. */
export interface TextPart {
  text: string;
  marked: boolean;
}

/** Cuts a text at the words that stand in it, the longest first, each wherever it stands; the pieces together are the text. */
export function markWords(text: string, words: readonly string[]): TextPart[] {
  const longestFirst = words.filter((word) => word !== '').sort((one, other) => other.length - one.length);
  const parts: TextPart[] = [];
  let plainFrom = 0;
  let at = 0;
  while (at < text.length) {
    const word = longestFirst.find((one) => text.startsWith(one, at));
    if (word === undefined) {
      at += 1;
      continue;
    }
    if (at > plainFrom) parts.push({ text: text.slice(plainFrom, at), marked: false });
    parts.push({ text: word, marked: true });
    at += word.length;
    plainFrom = at;
  }
  if (plainFrom < text.length) parts.push({ text: text.slice(plainFrom), marked: false });
  return parts;
}
