import type { Submission } from './submission.ts';

/** What has to go out in the order in which it was written: the steps of one matter. A report is a matter of its own. */
export const laneOf = ({ body, key }: Pick<Submission, 'body' | 'key'>): string => {
  const { id } = body as { id?: unknown };
  return typeof id === 'string' ? id : key;
};

const inLane = (owner: string, lane: string) => (submission: Submission) => submission.owner === owner && laneOf(submission) === lane;

/** The lanes of one owner, the one that waits longest first. */
export const lanesOf = (waiting: readonly Submission[], owner: string): string[] => [
  ...new Set(waiting.filter((submission) => submission.owner === owner).map(laneOf)),
];

/** What goes out next in a lane; nothing while its first was refused, for the steps after it were written on top of that one. */
export function nextIn(waiting: readonly Submission[], owner: string, lane: string): Submission | undefined {
  const first = waiting.find(inLane(owner, lane));
  return first?.refused === undefined ? first : undefined;
}

/** The key of what a submission waits for, if something of its lane goes before it. */
export function keyBefore(waiting: readonly Submission[], submission: Submission): string | null {
  const lane = waiting.filter(inLane(submission.owner, laneOf(submission)));
  return lane[lane.findIndex(({ key }) => key === submission.key) - 1]?.key ?? null;
}

/** The list with a submission in it: at its old place, or at the end. */
export const withSubmission = (waiting: readonly Submission[], submission: Submission): Submission[] =>
  waiting.some(({ key }) => key === submission.key) ? waiting.map((other) => (other.key === submission.key ? submission : other)) : [...waiting, submission];

/**
 * The list after a submission was sent: those behind it in its lane were written on top of it, so they have seen the version that it made.
 */
export function withoutSent(waiting: readonly Submission[], sent: Submission, version: unknown): Submission[] {
  const follows = inLane(sent.owner, laneOf(sent));
  return waiting
    .filter(({ key }) => key !== sent.key)
    .map((other) => (typeof version === 'number' && other.seen !== undefined && follows(other) ? { ...other, seen: version } : other));
}
