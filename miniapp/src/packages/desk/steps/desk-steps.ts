import type { ServedAction } from '@huiyin/shared/matters/matter.endpoints';

/** The steps that have a sheet at the desk. */
export const DESK_STEPS = [
  'verify',
  'explain',
  'decide',
  'dispatch',
  'reassign',
  'return',
  'appoint',
  'reply',
  'issue-rectification',
  'note',
  'complete-corrective',
  'rate',
  'add',
  'urge',
  'not-solved',
  'withdraw',
  'archive',
] as const satisfies readonly ServedAction[];
export type DeskStep = (typeof DESK_STEPS)[number];

/** Steps that are the resident's own: the desk takes them for somebody on the telephone (来电代办). */
export const FOR_A_CALLER = ['rate', 'add', 'urge', 'not-solved', 'withdraw'] as const satisfies readonly DeskStep[];
