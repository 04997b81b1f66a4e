/** The injection token of the parsed settings. */
export const CONFIGURATION = Symbol('configuration');
