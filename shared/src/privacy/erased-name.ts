/** Stands where the name of somebody stood whose account was deleted: no word of any language. */
export const ERASED_NAME = '＊＊＊';
