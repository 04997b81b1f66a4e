/** A page has no scanner of its own: the telephone's camera or WeChat scans, and opens the link. */
export const CAN_SCAN = false;

/** Nothing was scanned. */
export const scanCode = (): Promise<string | null> => Promise.resolve(null);
