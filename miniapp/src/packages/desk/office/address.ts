/** Where one stands in the office, as words of an address. */
export type Address = Readonly<Record<string, string>>;

/** What the address bar says of the office. A phone has none. */
export const readAddress = (): Address => ({});

/** Writes where one stands into the address bar; `false`: another page is shown, so it is to be written later. */
export const writeAddress = (_address: Address): boolean => true;
