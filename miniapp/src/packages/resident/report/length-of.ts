/** The length of a text in code points, as the rules count it: a rare character or an emoji is one. */
export const lengthOf = (text: string): number => [...text].length;
