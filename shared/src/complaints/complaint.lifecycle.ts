import type { CommitmentKind } from '../commitments/commitment.contract.ts';
import type { Transition } from '../kernel/transition.ts';
import { COMPLAINT_STATES, OPEN_STATES, type ComplaintAction, type ComplaintState, type Outcome } from './complaint.states.ts';
import type { ComplaintCondition, ComplaintGuard } from './complaint.conditions.ts';

/**
 * Who may take a step, by what they are to this matter: `resident` is the one whose matter it is, `worker` and `lead` hold its order,
 * `caller` was named for its callback; `on-duty` and `level-above` are settled by the matter's own state.
 */
export const PARTIES = ['resident', 'worker', 'lead', 'desk', 'supervisor', 'director', 'caller', 'staff', 'on-duty', 'level-above', 'system'] as const;
export type Party = (typeof PARTIES)[number];

export type ComplaintTransition = Transition<ComplaintState, ComplaintAction, Party, ComplaintCondition, ComplaintGuard, CommitmentKind, Outcome>;

interface Effects {
  when?: ComplaintGuard;
  needs?: ComplaintCondition[];
  outcome?: Outcome;
  opens?: CommitmentKind[];
  meets?: CommitmentKind[];
  voids?: CommitmentKind[] | 'all';
  nextRound?: true;
  raisesPriority?: true;
  /** The agreed visit outlives this change of state: the same people still come. */
  keepsAppointment?: true;
}

const EVERY_KIND: CommitmentKind[] = [
  'verify',
  'reply',
  'dispatch',
  'decision',
  'accept',
  'remedy',
  'callback',
  'rectify',
  'appointment',
  'referral',
  'review',
];

/** One line of the table; several `from` states make several rows, `same` stays where it is. */
function row(
  from: ComplaintState | readonly ComplaintState[] | null,
  action: ComplaintAction,
  by: Party[],
  to: ComplaintState | 'same',
  effects: Effects = {},
): ComplaintTransition[] {
  const states = from === null ? [null] : typeof from === 'string' ? [from] : from;
  const { when = null, needs = [], outcome = null, opens = [], meets = [], keepsAppointment = false } = effects;
  return states.map((state) => {
    const moves = to !== 'same' && to !== state;
    const voids = effects.voids === 'all' ? EVERY_KIND : [...(effects.voids ?? [])];
    // An appointment falls away when the state changes otherwise (domain.md).
    const losesAppointment = moves && state !== null && !keepsAppointment && !meets.includes('appointment') && !voids.includes('appointment');
    return {
      from: state,
      action,
      by,
      when,
      needs,
      outcome,
      opens,
      meets,
      to: to === 'same' ? (state as ComplaintState) : to,
      voids: losesAppointment ? [...voids, 'appointment'] : voids,
      nextRound: effects.nextRound ?? false,
      raisesPriority: effects.raisesPriority ?? false,
    };
  });
}

const OPEN_NOT_REVIEWED = OPEN_STATES.filter((state) => state !== 'under-review');
const ALL_BUT_ARCHIVED = COMPLAINT_STATES.filter((state) => state !== 'archived');
const AT_WORK: ComplaintState[] = ['dispatched', 'in-progress'];
const DONE: ComplaintState[] = ['remedied', 'explained'];
const CALLERS: Party[] = ['caller', 'desk', 'director'];
const ORDER_HOLDERS: Party[] = ['worker', 'lead'];
const ANSWERERS: Party[] = ['desk', 'lead', 'supervisor', 'director'];

/**
 * The main track: the only place where a complaint's way is written down (domain.md, "Main track, as a table"; decisions 8–10).
 * Server and mini-program read this table; a button is shown exactly when its row allows it.
 */
// prettier-ignore
export const COMPLAINT_LIFECYCLE: readonly ComplaintTransition[] = [
  row(null, 'register', ['resident', 'desk', 'staff'], 'registered', { when: 'reported', needs: ['words', 'source-and-who'], opens: ['verify', 'reply', 'dispatch'] }),
  row(null, 'register', ['staff'], 'registered', { when: 'found-on-patrol', needs: ['words'], opens: ['verify', 'dispatch'] }),

  row(['registered', 'awaiting-decision'], 'verify', ['desk'], 'same', { needs: ['finding', 'place-visited-where-unclear'], meets: ['verify'] }),
  row('registered', 'explain', ['desk', 'director'], 'explained', { needs: ['explanation', 'met-complainant'], opens: ['callback'], meets: ['verify', 'reply', 'dispatch'] }),
  row('registered', 'mark-major', ['desk', 'lead', 'supervisor', 'director'], 'awaiting-decision', { needs: ['reason'], opens: ['decision'], voids: ['dispatch'] }),
  row('awaiting-decision', 'decide', ['director'], 'registered', { needs: ['decision'], opens: ['dispatch'], meets: ['decision'] }),
  row('registered', 'dispatch', ['desk', 'supervisor', 'director', 'on-duty'], 'dispatched', { needs: ['department-or-person', 'by-when'], opens: ['accept', 'remedy'], meets: ['dispatch'], keepsAppointment: true }),
  row('registered', 'refer', ['desk', 'director'], 'referred', { needs: ['agency', 'asked-and-date'], opens: ['referral'], meets: ['verify', 'dispatch'] }),
  row('registered', 'merge', ['desk'], 'merged', { needs: ['another-open-matter'], voids: ['verify', 'dispatch'] }),

  row('dispatched', 'accept', ORDER_HOLDERS, 'in-progress', { meets: ['accept'], keepsAppointment: true }),
  row(AT_WORK, 'reassign', ['lead', 'supervisor', 'desk'], 'dispatched', { needs: ['another-worker', 'reason'], opens: ['accept'], voids: ['accept'] }),
  row(AT_WORK, 'return', ORDER_HOLDERS, 'registered', { when: 'first-return', needs: ['reason'], opens: ['dispatch'], voids: ['accept', 'remedy', 'corrective'] }),
  row(AT_WORK, 'return', ORDER_HOLDERS, 'awaiting-decision', { when: 'later-return', needs: ['reason'], opens: ['decision'], voids: ['accept', 'remedy', 'corrective'] }),
  row(OPEN_STATES, 'appoint', ['desk', 'lead', 'worker', 'caller'], 'same', { needs: ['day-and-time'], opens: ['appointment'], voids: ['appointment'] }),
  row('in-progress', 'arrive', ORDER_HOLDERS, 'same', { when: 'at-the-visit', needs: ['finding'], meets: ['appointment', 'verify'] }),
  row('in-progress', 'arrive', ORDER_HOLDERS, 'same', { when: 'before-the-visit', needs: ['finding'], meets: ['verify'] }),
  row('in-progress', 'diagnose', ORDER_HOLDERS, 'same', { when: 'corrective-planned', needs: ['cause-and-steps'], opens: ['corrective'], voids: ['corrective'] }),
  row('in-progress', 'diagnose', ORDER_HOLDERS, 'same', { when: 'no-corrective', needs: ['cause-and-steps', 'corrective-where-asked'] }),
  row('in-progress', 'hold', ORDER_HOLDERS, 'same', { needs: ['reason', 'made-safe', 'next-visit'], opens: ['appointment'], voids: ['appointment'] }),
  row('in-progress', 'complete', ORDER_HOLDERS, 'remedied', { needs: ['what-was-done', 'photo-after-or-reason', 'charges'], opens: ['callback'], meets: ['remedy', 'verify'] }),

  row(OPEN_STATES, 'reply', ANSWERERS, 'same', { needs: ['remedy-in-words', 'channel', 'met-complainant'], meets: ['reply'] }),
  row(OPEN_STATES, 'reply', ['system'], 'same', { when: 'ordinary-repair', needs: ['remedy-in-words', 'channel'], meets: ['reply'] }),
  row(OPEN_STATES, 'meet-complainant', ANSWERERS, 'same', { needs: ['when-where-what-was-said'] }),

  row('remedied', 'callback-satisfied', CALLERS, 'closed', { needs: ['five-items', 'recorded-reply', 'not-own-work'], outcome: 'satisfied', meets: ['callback', 'appointment'] }),
  row('explained', 'callback-satisfied', CALLERS, 'closed', { needs: ['what-was-said', 'recorded-reply', 'not-own-work'], outcome: 'explained', meets: ['callback', 'appointment'] }),
  row(DONE, 'callback-attempt', ['caller', 'desk'], 'same', { needs: ['how-and-when', 'somebody-to-reach'] }),
  row('closed', 'callback-satisfied', CALLERS, 'same', { when: 'callback-owed', needs: ['five-items', 'recorded-reply', 'not-own-work'], meets: ['callback', 'appointment'] }),
  row('closed', 'callback-attempt', ['caller', 'desk'], 'same', { when: 'callback-owed', needs: ['how-and-when', 'somebody-to-reach'] }),
  row('closed', 'callback-not-reached', CALLERS, 'same', { when: 'callback-owed', needs: ['enough-tries', 'recorded-reply', 'not-own-work'], meets: ['callback', 'appointment'] }),
  row('closed', 'callback-problem', CALLERS, 'to-rectify', { when: 'callback-owed', needs: ['what-remains', 'not-own-work'], opens: ['rectify'], meets: ['callback', 'appointment'] }),
  row(DONE, 'callback-not-reached', ['caller', 'desk'], 'closed', { needs: ['enough-tries', 'recorded-reply', 'not-own-work'], outcome: 'not-reached', meets: ['callback'] }),
  row('remedied', 'callback-problem', CALLERS, 'to-rectify', { needs: ['what-remains', 'not-own-work'], opens: ['rectify'], meets: ['callback', 'appointment'] }),
  row('explained', 'callback-problem', CALLERS, 'registered', { needs: ['what-remains', 'not-own-work'], opens: ['verify', 'reply', 'dispatch'], meets: ['callback', 'appointment'], nextRound: true }),
  row('remedied', 'not-solved', ['resident', 'desk'], 'to-rectify', { needs: ['what-remains'], opens: ['rectify'], voids: ['callback'] }),
  row('to-rectify', 'issue-rectification', ANSWERERS, 'dispatched', { needs: ['notice-and-by-when'], opens: ['accept', 'remedy'], meets: ['rectify'], nextRound: true, raisesPriority: true }),

  row('referred', 'chase', ['desk'], 'same', { needs: ['how-whom-what-they-said'] }),
  row('referred', 'outside-answer', ['desk'], 'remedied', { when: 'solved-outside', needs: ['their-answer'], opens: ['callback'], meets: ['referral'] }),
  row('referred', 'outside-answer', ['desk'], 'registered', { when: 'not-theirs', needs: ['their-answer'], opens: ['verify', 'dispatch'], meets: ['referral'], nextRound: true }),
  row('referred', 'outside-silent', ['desk'], 'registered', { when: 'taken-back', needs: ['chased'], opens: ['verify', 'dispatch'], voids: ['referral'], nextRound: true }),
  row('referred', 'outside-silent', ['desk', 'director'], 'closed', { when: 'routes-named', needs: ['chased', 'recorded-reply'], outcome: 'answered-outside', voids: ['referral', 'reply'] }),

  row('merged', 'follow-remedied', ['system'], 'remedied', { opens: ['callback'] }),
  row('merged', 'follow-explained', ['system'], 'explained', { opens: ['callback'] }),
  row('merged', 'release', ['desk', 'system'], 'registered', { needs: ['reason'], opens: ['verify', 'dispatch'] }),

  row(OPEN_NOT_REVIEWED, 'withdraw', ['resident', 'desk'], 'closed', { outcome: 'withdrawn', voids: 'all' }),
  row(OPEN_STATES, 'urge', ['resident', 'desk'], 'same', {}),
  row([...OPEN_STATES, 'merged'], 'add', ['resident', 'desk'], 'same', { needs: ['words-or-files'] }),
  row(ALL_BUT_ARCHIVED, 'note', ['staff'], 'same', { needs: ['words'] }),

  row('remedied', 'rate', ['resident', 'desk'], 'closed', { when: 'satisfied-repair', needs: ['somebody-to-answer', 'recorded-reply', 'once-a-closing', 'not-own-work'], outcome: 'satisfied', keepsAppointment: true }),
  row('remedied', 'rate', ['resident', 'desk'], 'closed', { when: 'satisfied-no-repair', needs: ['somebody-to-answer', 'recorded-reply', 'once-a-closing', 'not-own-work'], outcome: 'satisfied', voids: ['callback'] }),
  row('explained', 'rate', ['resident', 'desk'], 'closed', { when: 'satisfied', needs: ['somebody-to-answer', 'recorded-reply', 'once-a-closing', 'not-own-work'], outcome: 'explained', meets: ['callback'] }),
  row(DONE, 'rate', ['resident'], 'same', { when: 'not-satisfied', needs: ['once-a-closing', 'not-own-work'] }),
  row('closed', 'rate', ['resident'], 'same', { needs: ['once-a-closing', 'not-own-work'] }),

  row('closed', 'reopen', ['resident', 'desk'], 'registered', { needs: ['reason', 'new-facts-after-upheld'], opens: ['verify', 'reply', 'dispatch'], nextRound: true }),
  row('closed', 'request-review', ['resident'], 'under-review', { needs: ['reason'], opens: ['review'] }),
  row('under-review', 'uphold', ['level-above'], 'closed', { needs: ['reasons', 'outside-remedies-named'], outcome: 'upheld', meets: ['review'] }),
  row('under-review', 'overturn', ['level-above'], 'registered', { needs: ['reasons', 'what-is-to-be-done'], opens: ['verify', 'reply', 'dispatch'], meets: ['review'], nextRound: true }),
  row(OPEN_NOT_REVIEWED, 'request-review', ['resident'], 'same', { when: 'resident-owed-overdue', needs: ['reason'], opens: ['review'] }),
  row([...OPEN_NOT_REVIEWED, 'closed'], 'answer-review', ['level-above'], 'same', { when: 'review-owed', needs: ['answer', 'outside-remedies-named'], meets: ['review'] }),

  row(ALL_BUT_ARCHIVED, 'complete-corrective', ORDER_HOLDERS, 'same', { when: 'corrective-owed', needs: ['what-was-done-against-recurrence'], meets: ['corrective'] }),
  row('closed', 'archive', ['system', 'desk'], 'archived', { needs: ['quiet-30-days', 'nothing-owed'] }),
].flat();

/** The rows that this state offers for this action, in the order of the table. */
export const rowsFor = (from: ComplaintState | null, action: ComplaintAction): readonly ComplaintTransition[] =>
  COMPLAINT_LIFECYCLE.filter((row) => row.from === from && row.action === action);
