import type { VisitsWords } from '../words/visits-words.ts';
import type { ProblemAnswer } from './callback-draft.ts';

/** What is missing before a problem, its notice, or both can be sent, in words; `null`: nothing. */
export function problemMissing(
  { remains, notice, remedyBy }: ProblemAnswer,
  { withProblem, withNotice }: { withProblem: boolean; withNotice: boolean },
  now: number,
  words: VisitsWords['problem'],
): string | null {
  if (withProblem && remains.trim() === '') return words.remainsMissing;
  if (!withNotice) return null;
  if (notice.trim() === '') return words.noticeMissing;
  if (remedyBy === null) return words.byMissing;
  return Date.parse(remedyBy) > now ? null : words.byPast;
}
