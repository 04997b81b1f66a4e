/** A number stays with its unit: "40 分钟" and "1102 室" are not torn apart at the end of a line. */
export const wholeWords = (words: string): string => words.replace(/(\d) (?=[^\s\d·])/g, '$1\u00a0');
