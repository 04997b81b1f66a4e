/** Replaces every `{name}` by its value; lists are joined in the way of the surrounding script. A name without a value stays as it is, so that a slip is seen. */
export function fillWords(words: string, values: Readonly<Record<string, string | number | readonly string[]>>): string {
  return words.replace(/\{(\w+)\}/g, (slot, name: string) => {
    const value = values[name];
    if (value === undefined) return slot;
    return typeof value === 'object' ? value.join(/\p{Script=Han}/u.test(words) ? '、' : ', ') : String(value);
  });
}
