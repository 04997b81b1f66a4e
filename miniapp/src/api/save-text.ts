/** Whether this device keeps files: in WeChat a table could be neither opened nor sent on. */
export const canSaveText = false;

/** Saves a text file among the reader's own. Only where `canSaveText`. */
export function saveText(_name: string, _text: string): void {}
