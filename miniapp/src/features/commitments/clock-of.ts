import type { CommitmentView } from '@huiyin/shared/commitments/commitment.contract';
import { isRemedyThatFailed } from '@huiyin/shared/commitments/remedy-that-failed';
import { shareUsed, spokenDeadline, spokenDue, spokenMoment, type SpokenIn } from '@huiyin/shared/kernel/spoken-time';
import type { DueClockProps } from '../../ui/DueClock.tsx';
import type { ScreenWords } from '../../words/screen-words.ts';

/** From this share of the time on, the clock warns. */
const SOON = 0.75;

/** The clock of something that is still owed. */
export function clockOfDue(openedAt: string, dueAt: string, spoken: SpokenIn): DueClockProps {
  const due = Date.parse(dueAt);
  const used = shareUsed(Date.parse(openedAt), due, spoken.now);
  const tone = due < spoken.now ? 'overdue' : used >= SOON ? 'soon' : 'running';
  return { tone, used, words: spokenDue(due, spoken) };
}

/** The clock of a commitment, whether it is owed or was kept; `all` are those of the same matter. */
export function clockOf(commitment: CommitmentView, all: readonly CommitmentView[], spoken: SpokenIn, words: ScreenWords): DueClockProps {
  const { openedAt, dueAt, metAt } = commitment;
  if (metAt === null) return clockOfDue(openedAt, dueAt, spoken);
  const moment = spokenMoment(Date.parse(metAt), spoken);
  if (isRemedyThatFailed(commitment, all)) return { tone: 'waiting', used: 1, words: words.matter.inVain(moment) };
  return Date.parse(metAt) <= Date.parse(dueAt)
    ? { tone: 'kept', words: words.matter.kept(moment) }
    : { tone: 'waiting', used: 1, words: words.matter.keptLate(moment) };
}

export const deadlineOf = (dueAt: string, spoken: SpokenIn): string => spokenDeadline(Date.parse(dueAt), spoken);
