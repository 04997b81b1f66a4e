/** How long an urging counts: those that follow within it are kept, and raise the priority no further (domain.md, row 'urge'). */
const COUNTS_FOR_MS = 24 * 60 * 60_000;

/** Whether urging now raises the priority; `lastRaisedAt` is when it last did. */
export const urgeRaisesPriority = (lastRaisedAt: number | null, now: number): boolean => lastRaisedAt === null || now - lastRaisedAt >= COUNTS_FOR_MS;
