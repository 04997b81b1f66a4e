/** How many codes share a sheet of A4: one to be seen from afar, six for the doors of a building. */
export const PER_SHEET = ['1', '4', '6'] as const;
export type PerSheet = (typeof PER_SHEET)[number];

/** What stands on each sheet, in order. */
export function sheetsOf<Poster>(posters: readonly Poster[], perSheet: PerSheet): Poster[][] {
  const size = Number(perSheet);
  return Array.from({ length: Math.ceil(posters.length / size) }, (_, at) => posters.slice(at * size, (at + 1) * size));
}
