/** WeChat prints nothing; the page says where it can be done. */
export const CAN_PRINT = false;
export const printSheet = (): Promise<void> => Promise.resolve();
