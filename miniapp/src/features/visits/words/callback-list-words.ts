import type { CallerLevel } from '@huiyin/shared/visits/callback.contract';

/** The words of what the field and the desk show of callbacks alike; a language that lacks one does not compile. */
export interface CallbackListWords {
  overdue: string;
  count(callbacks: number): string;
  /** S8.1: why this level was named. */
  named: Readonly<Record<CallerLevel, string>>;
  /** Who has to answer the resident before the callback can end, and until when. */
  awaitsReply(who: string, by: string): string;
  awaitsReplyLate(who: string, late: string): string;
  /** The reader themself. */
  you: string;
  ofDepartment(department: string, role: string): string;
  emptyTitle: string;
  emptyWords: string;
  end: string;
}
