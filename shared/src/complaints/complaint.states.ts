/** The states of the main track (domain.md, "Main track, as a table"). */
export const COMPLAINT_STATES = [
  'registered',
  'awaiting-decision',
  'dispatched',
  'in-progress',
  'remedied',
  'explained',
  'to-rectify',
  'referred',
  'merged',
  'under-review',
  'closed',
  'archived',
] as const;
export type ComplaintState = (typeof COMPLAINT_STATES)[number];

/** 'open' in domain.md means every state but these. */
export const SETTLED_STATES = ['merged', 'closed', 'archived'] as const satisfies readonly ComplaintState[];
export const OPEN_STATES: readonly ComplaintState[] = COMPLAINT_STATES.filter((state) => !(SETTLED_STATES as readonly string[]).includes(state));
export const isOpen = (state: ComplaintState): boolean => OPEN_STATES.includes(state);

export const OUTCOMES = ['satisfied', 'explained', 'not-reached', 'answered-outside', 'upheld', 'withdrawn'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const COMPLAINT_ACTIONS = [
  'register',
  'verify',
  'explain',
  'mark-major',
  'decide',
  'dispatch',
  'refer',
  'merge',
  'accept',
  'reassign',
  'return',
  'appoint',
  'arrive',
  'diagnose',
  'hold',
  'complete',
  'reply',
  'meet-complainant',
  'callback-satisfied',
  'callback-attempt',
  'callback-not-reached',
  'callback-problem',
  'not-solved',
  'issue-rectification',
  'chase',
  'outside-answer',
  'outside-silent',
  'follow-remedied',
  'follow-explained',
  'release',
  'withdraw',
  'urge',
  'add',
  'note',
  'rate',
  'reopen',
  'request-review',
  'uphold',
  'overturn',
  'answer-review',
  'complete-corrective',
  'archive',
] as const;
export type ComplaintAction = (typeof COMPLAINT_ACTIONS)[number];
