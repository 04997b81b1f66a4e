/** A mini-program is a telephone already. */
export const AsTelephone = (_at: { standIn: string }) => null;
