import type { ErrorCode } from '../kernel/error-codes.ts';
import type { ErrorParams } from '../kernel/domain-error.ts';
import { CONDITIONS, CONDITIONS_OF_THE_MATTER, GUARDS, GUARDS_OF_THE_MATTER, type StepFacts } from './complaint.conditions.ts';
import { COMPLAINT_LIFECYCLE, rowsFor, type ComplaintTransition, type Party } from './complaint.lifecycle.ts';
import type { ComplaintAction, ComplaintState } from './complaint.states.ts';

export type Judgement = { readonly row: ComplaintTransition } | { readonly code: ErrorCode; readonly params: ErrorParams };

/** Finds the row of the table that allows this step, or says why none does: first the state, then the person, then what is missing. */
export function judge(state: ComplaintState | null, action: ComplaintAction, parties: readonly Party[], facts: StepFacts): Judgement {
  const now = rowsFor(state, action).filter((row) => row.when === null || GUARDS[row.when](facts));
  if (now.length === 0) return { code: 'lifecycle.action-not-allowed', params: { action, state: state ?? '' } };
  const row = now.find((candidate) => candidate.by.some((party) => parties.includes(party)));
  if (!row) return { code: 'lifecycle.actor-not-allowed', params: { action } };
  const unmet = row.needs.find((condition) => !CONDITIONS[condition](facts));
  return unmet ? { code: 'lifecycle.condition-unmet', params: { action, condition: unmet } } : { row };
}

/** The actions that these parties may take now, before anything is brought along: each has its button. */
export function actionsFor(state: ComplaintState, parties: readonly Party[], facts: StepFacts): ComplaintAction[] {
  const offered = COMPLAINT_LIFECYCLE.filter(
    (row) =>
      row.from === state &&
      row.by.some((party) => parties.includes(party)) &&
      (row.when === null || !GUARDS_OF_THE_MATTER.includes(row.when) || GUARDS[row.when](facts)) &&
      row.needs.every((condition) => !CONDITIONS_OF_THE_MATTER.includes(condition) || CONDITIONS[condition](facts)),
  );
  return [...new Set(offered.map((row) => row.action))];
}
