import type { Level } from '../access/roles.ts';

export const COMMITMENT_KINDS = [
  'verify',
  'reply',
  'dispatch',
  'decision',
  'accept',
  'remedy',
  'corrective',
  'callback',
  'rectify',
  'appointment',
  'referral',
  'review',
] as const;
export type CommitmentKind = (typeof COMMITMENT_KINDS)[number];

/** open → met (kept when at or before due, else broken) or void (no longer owed, neither kept nor broken). */
export const COMMITMENT_STATES = ['open', 'met', 'void'] as const;
export type CommitmentState = (typeof COMMITMENT_STATES)[number];

/** What a reader sees of something owed. Times are ISO 8601 in UTC with milliseconds. */
export interface CommitmentView {
  id: string;
  kind: CommitmentKind;
  ruleId: string;
  state: CommitmentState;
  owedTo: 'resident' | 'office';
  ownerLevel: Level;
  ownerName: string | null;
  orderNumber: string | null;
  openedAt: string;
  dueAt: string;
  metAt: string | null;
  overdue: boolean;
  voidReason: string | null;
}
