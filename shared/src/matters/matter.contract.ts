import type { CallbackView } from '../visits/callback.contract.ts';
import type { CommitmentView, CommitmentKind } from '../commitments/commitment.contract.ts';
import type { ComplaintKind, Place, Source } from '../complaints/complaint.contract.ts';
import type { ComplaintAction, ComplaintState, Outcome } from '../complaints/complaint.states.ts';
import type { FileView } from '../files/file.contract.ts';
import type { OrderView } from '../dispatch/dispatch.contract.ts';
import type { RatingView } from '../ratings/rating.contract.ts';
import type { TimelineEntryView } from '../timeline/timeline.contract.ts';

/** One matter whole, as this reader may see it. */
export interface MatterView {
  id: string;
  number: string;
  version: number;
  kind: ComplaintKind;
  title: string;
  text: string;
  source: Source;
  category: string;
  categoryName: string;
  department: string;
  departmentName: string;
  place: Place;
  urgent: boolean;
  priority: number;
  state: ComplaintState;
  round: number;
  outcome: Outcome | null;
  registeredAt: string;
  closedAt: string | null;
  /** `null` where nobody left a name, or this reader may not see it; the telephone number is masked unless the reader needs it. */
  reporter: { personId: string | null; name: string | null; telephone: string | null; household: string | null; mine: boolean } | null;
  files: FileView[];
  orders: OrderView[];
  callback: CallbackView | null;
  rating: RatingView | null;
  commitments: CommitmentView[];
  /** Newest first, the last 50; older ones by `/complaints/{id}/timeline`. */
  timeline: TimelineEntryView[];
  /** The actions that this reader may take now; a button is shown exactly when its action is here. */
  can: ComplaintAction[];
}

/** One line of a list of matters. */
export interface MatterSummary {
  id: string;
  number: string;
  title: string;
  category: string;
  categoryName: string;
  place: string;
  state: ComplaintState;
  outcome: Outcome | null;
  urgent: boolean;
  round: number;
  registeredAt: string;
  reporter: string | null;
  /** What is owed next, if anything. */
  next: { kind: CommitmentKind; dueAt: string; overdue: boolean } | null;
  rated: boolean;
}

/** The desk's queues: what is owed now, by kind. */
export const BOARD_QUEUES = [
  'overdue',
  'to-verify',
  'to-dispatch',
  'awaiting-decision',
  'to-reply',
  'to-accept',
  'in-repair',
  'to-call-back',
  'to-rectify',
  'corrective',
] as const;
export type BoardQueue = (typeof BOARD_QUEUES)[number];
/** Counts stop at this number; the screen shows "999+". */
export const QUEUE_COUNT_CAP = 1000;
export interface BoardView {
  queues: { queue: BoardQueue; count: number; capped: boolean }[];
  at: string;
}
