import type { Role } from '../access/roles.ts';
import type { CommitmentKind } from '../commitments/commitment.contract.ts';
import type { HoldReason, OrderState } from '../dispatch/dispatch.contract.ts';
import type { BoardQueue } from '../matters/matter.contract.ts';
import type { Verdict } from '../ratings/rating.contract.ts';
import type { AttemptMeans, CallbackItem } from '../visits/callback.contract.ts';
import type { Channel, ComplaintKind, Source } from './complaint.contract.ts';
import type { ComplaintAction, ComplaintState, Outcome } from './complaint.states.ts';

/** What the desk also enters for a resident who telephones (来电代办): the button then says so. */
export const ACTIONS_FOR_A_CALLER = ['register', 'not-solved', 'withdraw', 'urge', 'add', 'rate', 'reopen'] as const satisfies readonly ComplaintAction[];
export type ActionForACaller = (typeof ACTIONS_FOR_A_CALLER)[number];

export interface StateWords {
  /** The name on registers and printed forms. */
  formal: string;
  /** The same as a resident hears it. */
  said: string;
}
export interface ActionWords {
  /** The label on the button of the one who usually takes the step. */
  button: string;
  /** The line on the timeline. */
  happened: string;
}
export interface CommitmentWords {
  formal: string;
  /** What will be done, without the time. */
  what: string;
  /** The same once it was met, where that is another thing to say. */
  met?: string;
  /** The promise as its reader hears it; `{by}` is a time in words ("今天 18:00"). */
  promise: string;
}

/** Every word that the main track needs, in one language. */
export interface ComplaintWords {
  states: Readonly<Record<ComplaintState, StateWords>>;
  actions: Readonly<Record<ComplaintAction, ActionWords>>;
  forACaller: Readonly<Record<ActionForACaller, string>>;
  commitments: Readonly<Record<CommitmentKind, CommitmentWords>>;
  outcomes: Readonly<Record<Outcome, string>>;
  kinds: Readonly<Record<ComplaintKind, string>>;
  sources: Readonly<Record<Source, string>>;
  channels: Readonly<Record<Channel, string>>;
  roles: Readonly<Record<Role, string>>;
  queues: Readonly<Record<BoardQueue, string>>;
  orderStates: Readonly<Record<OrderState, string>>;
  /** Of an order that is accepted: whoever has it is there. */
  onSite: string;
  holdReasons: Readonly<Record<HoldReason, string>>;
  callbackItems: Readonly<Record<CallbackItem, string>>;
  verdicts: Readonly<Record<Verdict, string>>;
  attemptMeans: Readonly<Record<AttemptMeans, string>>;
}
