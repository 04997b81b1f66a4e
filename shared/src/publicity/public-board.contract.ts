import type { Role } from '../access/roles.ts';
import type { OfficeHours } from '../communities/community.contract.ts';
import type { CommitmentKind } from '../commitments/commitment.contract.ts';
import type { KeptRate } from '../commitments/kept-rate.ts';
import type { Outcome } from '../complaints/complaint.states.ts';

/** The kinds of commitments that the board always shows, in its order. */
export const PUBLIC_KINDS: readonly CommitmentKind[] = ['reply', 'remedy', 'callback', 'verify'];

/** In which order the staff stand on the board. */
export const PUBLIC_ROLES: readonly Role[] = ['committee', 'director', 'supervisor', 'desk', 'lead', 'worker', 'mediator', 'superior'];

/** What a community makes public (S3.3, S7.1): who is there, what was kept this month, what was handled, where and when to reach whom. Names no resident. */
export interface PublicBoardView {
  community: { id: string; name: string; hotline: string; utcOffsetMinutes: number; officeHours: OfficeHours };
  /** The month that the rates are of, `2026-11`. */
  month: string;
  /** Everything that was promised to residents. */
  kept: KeptRate;
  /** Sums up to the whole: those of `PUBLIC_KINDS`, and any other about which something was due. */
  keptByKind: ({ kind: CommitmentKind } & KeptRate)[];
  staff: { name: string; role: Role; department: string | null; departmentName: string | null }[];
  /** The latest closed matters, without a word of who reported them; the place is a building or, without one, the community. `days` counts midnights: 0 is the same day. */
  handled: { category: string; categoryName: string; place: string; closedAt: string; outcome: Outcome; days: number }[];
}
