import { isStaff, type Role } from '../access/roles.ts';
import type { ComplaintAction } from '../complaints/complaint.states.ts';

/** Of those who read the matter: all, the resident and their family among them, or the staff alone. */
export type StepReaders = 'everyone' | 'staff';

/**
 * Who reads that a step was taken, and who reads what was said in it. Instructions to who does the work, reasons among colleagues and what was
 * asked of other offices are for the staff; what was found, done, agreed and answered is the resident's as well.
 */
// prettier-ignore
export const STEP_READERS: Readonly<Record<ComplaintAction, { readonly step: StepReaders; readonly words: StepReaders }>> = {
  'register':             { step: 'everyone', words: 'everyone' },
  'verify':               { step: 'everyone', words: 'everyone' },
  'explain':              { step: 'everyone', words: 'everyone' },
  'mark-major':           { step: 'everyone', words: 'staff' },
  'decide':               { step: 'everyone', words: 'staff' },
  'dispatch':             { step: 'everyone', words: 'staff' },
  'refer':                { step: 'everyone', words: 'staff' },
  'merge':                { step: 'everyone', words: 'staff' },
  'accept':               { step: 'everyone', words: 'everyone' },
  'reassign':             { step: 'everyone', words: 'staff' },
  'return':               { step: 'everyone', words: 'staff' },
  'appoint':              { step: 'everyone', words: 'everyone' },
  'arrive':               { step: 'everyone', words: 'everyone' },
  'diagnose':             { step: 'everyone', words: 'everyone' },
  'hold':                 { step: 'everyone', words: 'everyone' },
  'complete':             { step: 'everyone', words: 'everyone' },
  'reply':                { step: 'everyone', words: 'everyone' },
  'meet-complainant':     { step: 'everyone', words: 'everyone' },
  'callback-satisfied':   { step: 'everyone', words: 'everyone' },
  'callback-attempt':     { step: 'everyone', words: 'everyone' },
  'callback-not-reached': { step: 'everyone', words: 'everyone' },
  'callback-problem':     { step: 'everyone', words: 'everyone' },
  'not-solved':           { step: 'everyone', words: 'everyone' },
  'issue-rectification':  { step: 'everyone', words: 'staff' },
  'chase':                { step: 'everyone', words: 'staff' },
  'outside-answer':       { step: 'everyone', words: 'everyone' },
  'outside-silent':       { step: 'everyone', words: 'everyone' },
  'follow-remedied':      { step: 'everyone', words: 'everyone' },
  'follow-explained':     { step: 'everyone', words: 'everyone' },
  'release':              { step: 'everyone', words: 'staff' },
  'withdraw':             { step: 'everyone', words: 'everyone' },
  'urge':                 { step: 'everyone', words: 'everyone' },
  'add':                  { step: 'everyone', words: 'everyone' },
  'note':                 { step: 'staff',    words: 'staff' },
  'rate':                 { step: 'everyone', words: 'everyone' },
  'reopen':               { step: 'everyone', words: 'everyone' },
  'request-review':       { step: 'everyone', words: 'everyone' },
  'uphold':               { step: 'everyone', words: 'everyone' },
  'overturn':             { step: 'everyone', words: 'everyone' },
  'answer-review':        { step: 'everyone', words: 'everyone' },
  'complete-corrective':  { step: 'everyone', words: 'staff' },
  'archive':              { step: 'everyone', words: 'everyone' },
};

const isAmong = (readers: StepReaders, role: Role | 'system'): boolean => readers === 'everyone' || (role !== 'system' && isStaff(role));

export const readsStep = (role: Role | 'system', action: ComplaintAction): boolean => isAmong(STEP_READERS[action].step, role);
export const readsWordsOf = (role: Role | 'system', action: ComplaintAction): boolean => isAmong(STEP_READERS[action].words, role);
