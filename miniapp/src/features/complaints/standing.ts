import { spokenDay, spokenDue, type SpokenIn } from '@huiyin/shared/kernel/spoken-time';
import type { ComplaintState } from '@huiyin/shared/complaints/complaint.states';
import type { ComplaintWords } from '@huiyin/shared/complaints/complaint.words.contract';
import type { AtWork } from '@huiyin/shared/dispatch/dispatch.contract';
import type { ScreenWords } from '../../words/screen-words.ts';

/** How the work on a matter is, as its person hears it. */
export function standingAtWork(at: AtWork, { matter }: Pick<ScreenWords, 'matter'>, { holdReasons }: Pick<ComplaintWords, 'holdReasons'>): string {
  return at === 'on-site' ? matter.onSite : matter.waitsFor(holdReasons[at]);
}

/** How a matter stands, as its person hears it. S8.2: settled by its person, it may still be owed the visit that inspects the repair; `visitBy` is by when, else `null`. */
export function standingOf(
  state: ComplaintState,
  visitBy: string | null,
  spoken: SpokenIn,
  { matter }: Pick<ScreenWords, 'matter'>,
  { states }: Pick<ComplaintWords, 'states'>,
): string {
  if (state !== 'closed' || visitBy === null) return states[state].said;
  const due = Date.parse(visitBy);
  return due >= spoken.now ? matter.visitOwed(spokenDay(due - 1, spoken)) : matter.visitLate(spokenDue(due, spoken));
}
