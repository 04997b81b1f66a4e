import type { ComplaintAction } from '../complaints/complaint.states.ts';

/** Who is told: `holder` is the worker of the order, else the department's lead; `former-holder` who had it until this step. */
export type Recipient = 'reporter' | 'holder' | 'former-holder' | 'lead' | 'desk' | 'supervisor' | 'director' | 'caller';

/** Who hears in their inbox of a step that somebody else took (S3.6, S7.5, S10.3). A step that is not here is told to nobody. */
// prettier-ignore
export const TOLD_OF: Readonly<Partial<Record<ComplaintAction, readonly Recipient[]>>> = {
  'register':             ['reporter', 'desk'],
  'explain':              ['reporter', 'desk'],
  'decide':               ['desk', 'reporter'],
  'mark-major':           ['director'],
  'dispatch':             ['reporter', 'holder', 'lead'],
  'accept':               ['reporter'],
  'reassign':             ['holder', 'former-holder', 'reporter'],
  'return':               ['reporter', 'desk', 'lead', 'director'],
  'appoint':              ['reporter', 'holder'],
  'hold':                 ['reporter', 'lead'],
  'complete':             ['reporter', 'caller', 'desk'],
  'reply':                ['reporter'],
  'callback-attempt':     ['reporter'],
  'callback-satisfied':   ['reporter', 'director'],
  'callback-problem':     ['lead', 'holder', 'desk'],
  'callback-not-reached': ['desk'],
  'not-solved':           ['lead', 'holder', 'desk'],
  'issue-rectification':  ['holder', 'reporter'],
  'add':                  ['holder', 'desk'],
  'rate':                 ['desk', 'lead'],
  'urge':                 ['holder', 'lead', 'desk'],
  'withdraw':             ['holder', 'desk'],
};

/** S12.1: whoever else is told at once of what is urgent. */
export const TOLD_OF_URGENT: Readonly<Partial<Record<ComplaintAction, readonly Recipient[]>>> = { register: ['lead', 'supervisor', 'director'] };

/** S8.3: who hears from a callback that more was collected than was quoted, and sees that it is given back. */
export const TOLD_OF_OVERCHARGE: readonly Recipient[] = ['lead', 'desk', 'director'];

/** Steps of which even who took them gets a line: a receipt, already read. */
export const RECEIPTS: readonly ComplaintAction[] = ['register'];
