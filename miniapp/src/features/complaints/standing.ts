import { spokenDay, spokenDue, type SpokenIn } from '@huiyin/shared/kernel/spoken-time';
import type { ComplaintState } from '@huiyin/shared/complaints/complaint.states';
import type { ComplaintWords } from '@huiyin/shared/complaints/complaint.words.contract';
import type { ScreenWords } from '../../words/screen-words.ts';

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
