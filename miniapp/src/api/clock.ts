/** How far the server's clock is ahead of this device's, in milliseconds: promises are counted by the server's. */
let ahead = 0;

export function learnServerTime(dateHeader: string | undefined): void {
  const at = dateHeader === undefined ? Number.NaN : Date.parse(dateHeader);
  if (!Number.isNaN(at)) ahead = at - Date.now();
}

/** Now by the server's clock, in epoch milliseconds. */
export const serverNow = (): number => Date.now() + ahead;
