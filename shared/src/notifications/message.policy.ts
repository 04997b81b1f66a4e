import type { CommitmentKind } from '../commitments/commitment.contract.ts';
import type { ComplaintAction } from '../complaints/complaint.states.ts';
import type { NoticeKind } from './inbox.contract.ts';

/** The messages that leave the house by WeChat; each has its own template and its own consent. */
export const MESSAGE_NAMES = ['registered', 'dispatched', 'answered', 'visit-coming', 'please-rate', 'new-order', 'order-nearly-late', 'order-late'] as const;
export type MessageName = (typeof MESSAGE_NAMES)[number];

/** What a message can say; a template of the platform takes some of it, each in a field of its own. */
export const MESSAGE_VALUES = ['number', 'subject', 'place', 'time', 'person', 'status', 'note'] as const;
export type MessageValue = (typeof MESSAGE_VALUES)[number];

interface MessageRow {
  readonly name: MessageName;
  readonly to: 'reporter' | 'staff';
  readonly kind: NoticeKind;
  /** Of a step: which steps. Of a promise: whose. */
  readonly of: readonly (ComplaintAction | CommitmentKind)[];
}

const ORDER_PROMISES: readonly CommitmentKind[] = ['accept', 'remedy', 'corrective', 'rectify'];

/** Which line of the inbox is sent by WeChat too (S10.3, S7.5). A line that is in no row stays in the inbox alone. */
// prettier-ignore
export const MESSAGES: readonly MessageRow[] = [
  { name: 'registered',        to: 'reporter', kind: 'step',     of: ['register'] },
  { name: 'dispatched',        to: 'reporter', kind: 'step',     of: ['dispatch'] },
  { name: 'answered',          to: 'reporter', kind: 'step',     of: ['reply', 'explain'] },
  { name: 'visit-coming',      to: 'reporter', kind: 'step',     of: ['appoint', 'hold'] },
  { name: 'please-rate',       to: 'reporter', kind: 'step',     of: ['complete', 'callback-satisfied'] },
  { name: 'new-order',         to: 'staff',    kind: 'step',     of: ['dispatch', 'reassign', 'issue-rectification'] },
  { name: 'order-nearly-late', to: 'staff',    kind: 'due-soon', of: ORDER_PROMISES },
  { name: 'order-late',        to: 'staff',    kind: 'overdue',  of: ORDER_PROMISES },
];

/** When consent is asked for: in one tap at most three at once, those that this tap is about. */
export const CONSENT_MOMENTS = {
  report: ['registered', 'dispatched', 'answered'],
  'own-matter': ['answered', 'visit-coming', 'please-rate'],
  'take-order': ['new-order', 'order-nearly-late', 'order-late'],
} as const satisfies Readonly<Record<string, readonly MessageName[]>>;
export type ConsentMoment = keyof typeof CONSENT_MOMENTS;

/** What is sent of a line of the inbox, if anything. */
export const messageOf = (
  notice: { kind: NoticeKind; action: ComplaintAction | null; commitment: CommitmentKind | null },
  to: MessageRow['to'],
): MessageName | null =>
  MESSAGES.find((row) => row.to === to && row.kind === notice.kind && row.of.includes((notice.action ?? notice.commitment)!))?.name ?? null;
