/** An answer to what was asked for before the app had come, if there is one; a mini-program asks for nothing so early. */
export const earlyAnswer = (_url: string, _sender: Readonly<Record<string, string>>): undefined => undefined;
/** Hands out what came before the app. */
export const eachEarlyAnswer = (_take: (url: string, data: unknown) => void): void => undefined;
