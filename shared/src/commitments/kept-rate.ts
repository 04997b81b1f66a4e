import { OWNERS } from './owner.policy.ts';
import { COMMITMENT_KINDS, type CommitmentKind } from './commitment.contract.ts';

/** Of one kind: what was met in time and what late within a period, and what is open and late now. */
export interface Standing {
  readonly kept: number;
  readonly broken: number;
  readonly openAndLate: number;
}

/** Kept ÷ due, always with both numbers: `due` counts what was met, kept or late, and what is open and late; never what is open and in time. */
export interface KeptRate {
  kept: number;
  due: number;
  /** Of `due`: still open and late, so that leaving a matter open never improves the rate. */
  openAndLate: number;
}

/** What is promised to residents; what the office owes itself is its own affair. */
export const PROMISED_TO_RESIDENTS: readonly CommitmentKind[] = COMMITMENT_KINDS.filter((kind) => OWNERS[kind].owedTo === 'resident');

/** The rate of several kinds together, or of one. */
export function keptRate(standings: readonly Standing[]): KeptRate {
  const sum = (of: (standing: Standing) => number): number => standings.reduce((total, standing) => total + of(standing), 0);
  return { kept: sum(({ kept }) => kept), due: sum(({ kept, broken, openAndLate }) => kept + broken + openAndLate), openAndLate: sum((of) => of.openAndLate) };
}
