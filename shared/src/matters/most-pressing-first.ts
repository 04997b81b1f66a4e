import { OWNERS } from '../commitments/owner.policy.ts';
import type { NextOwed } from './matter.contract.ts';

interface Pressing {
  next: Pick<NextOwed, 'kind' | 'dueAt' | 'overdue'> | null;
}

/** What is owed to the resident next; what the office owes itself presses nobody else. */
const owedOf = ({ next }: Pressing): Pressing['next'] => (next !== null && OWNERS[next.kind].owedTo === 'resident' ? next : null);

/** What is late before what runs, what runs before what owes nothing. */
const rankOf = (owed: Pressing['next']): number => (owed === null ? 2 : owed.overdue ? 0 : 1);

/** A resident's open matters as they want to read them, within each rank what is due first; the list itself stays as it is. */
export const mostPressingFirst = <Matter extends Pressing>(matters: readonly Matter[]): Matter[] =>
  matters
    .map((matter) => ({ matter, owed: owedOf(matter) }))
    .sort((one, other) => rankOf(one.owed) - rankOf(other.owed) || (one.owed?.dueAt ?? '').localeCompare(other.owed?.dueAt ?? ''))
    .map(({ matter }) => matter);
