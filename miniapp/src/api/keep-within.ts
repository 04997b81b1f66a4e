/** What is known of a copy on the device without opening it. */
export interface CopyMeta {
  id: string;
  /** When it was read, in epoch milliseconds. */
  at: number;
  /** In bytes, about. */
  size: number;
}
export interface CopyLimits {
  most: number;
  bytes: number;
}

/** The copies that have to go so that the rest is within the limits: the oldest. */
export function tooMany<Meta extends CopyMeta>(copies: readonly Meta[], { most, bytes }: CopyLimits): Meta[] {
  const newest = [...copies].sort((one, other) => other.at - one.at);
  let size = 0;
  const kept = newest.findIndex((copy, index) => {
    size += copy.size;
    return index >= most || size > bytes;
  });
  return kept === -1 ? [] : newest.slice(kept);
}
