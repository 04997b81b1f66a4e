/** What the check can find, in words. */
export const FINDINGS = {
  changed: 'says something else than when it was written',
  'out-of-place': 'does not follow the entry before it: one was removed, put in or exchanged',
  'end-of-chain': 'the matter’s own row knows another end: entries were removed or put in at the end',
  'no-matter': 'belongs to a matter that is not there',
  'no-entries': 'the matter has no entries',
  'report-changed': 'the words of the report are not those that came in',
  'seal-changed': 'the day’s entries are not those that were sealed',
  'seal-out-of-place': 'the seal does not follow the day before',
} as const;
export type FindingKind = keyof typeof FINDINGS;

/** Something of the record that is not as it was written. */
export interface Finding {
  readonly what: FindingKind;
  readonly communityId: string;
  /** The matter, or the day of a seal. */
  readonly of: string;
  /** Which entry of the matter, where it is one. */
  readonly seq: number | null;
}
