import type { Channel, ComplaintKind, Source } from '../complaints/complaint.contract.ts';
import type { ComplaintState } from '../complaints/complaint.states.ts';
import type { Page, PageRequest } from '../kernel/paging.ts';
import type { MatterSummary } from './matter.contract.ts';

/** S4.2: which part of the register is asked for; all that is said has to be true of a matter. */
export interface RegisterListRequest extends PageRequest {
  /** Both ends are included (ISO days of the community, `2026-11-24`). */
  from?: string;
  to?: string;
  state?: ComplaintState;
  /** `2026-000123`, or its digits alone: then of this year. The number of an order finds its matter. */
  number?: string;
  /** Each of these words stands in the report, its place, its category or the name of who reported it. */
  words?: string;
}
/** As much as the field for the words takes. */
export const REGISTER_WORDS_LENGTH = 40;

/** S4.2: one line of the register, with what the regime's form asks for. */
export interface RegisterLine extends MatterSummary {
  kind: ComplaintKind;
  source: Source;
  /** Whose duty it is; where there is an order, whom that went to. */
  department: string;
  departmentName: string;
  /** The latest order's. */
  order: { number: string; workerName: string | null; completedAt: string | null } | null;
  /** S5.2: the last answer that the resident was given. */
  reply: { at: string; words: string; channel: Channel | null } | null;
  closedAt: string | null;
}

/** How many matters one page looks through for words. */
export const SEARCHED_ROWS = 5000;
/** The total is counted up to here; the screen shows "999+". */
export const REGISTER_COUNT_CAP = 1000;

export interface RegisterPage extends Page<RegisterLine> {
  /** How many there are; only on the first page, and not where words are looked for. */
  total?: { count: number; capped: boolean };
  /** Words are looked for from the newest back: how far they were, while there is more to look through. Such a page may be empty and yet have a next one. */
  searchedBackTo: string | null;
}
