/** A mini-program is a telephone already. */
export const openTelephone = (_scene: string): void => undefined;
