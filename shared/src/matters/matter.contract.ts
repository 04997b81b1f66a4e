import type { Level } from '../access/roles.ts';
import type { CallbackView } from '../visits/callback.contract.ts';
import type { CommitmentView, CommitmentKind } from '../commitments/commitment.contract.ts';
import type { ComplaintKind, Place, Source } from '../complaints/complaint.contract.ts';
import type { ComplaintAction, ComplaintState, Outcome } from '../complaints/complaint.states.ts';
import type { ContentMark } from '../complaints/content-check.contract.ts';
import type { FileView } from '../files/file.contract.ts';
import type { OrderView } from '../dispatch/dispatch.contract.ts';
import type { RatingView } from '../ratings/rating.contract.ts';
import type { TimelineEntryView } from '../timeline/timeline.contract.ts';

/** Who reported a matter. */
export interface ReporterView {
  personId: string | null;
  name: string | null;
  telephone: string | null;
  /** The home that the matter is about; of what is public, where they live. */
  household: string | null;
  /** Whether they can read in the program what is written to them. */
  inProgram: boolean;
  mine: boolean;
}

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
  /** `null` where nobody left a name, or this reader may not see it; the telephone number is masked for everybody but themselves. */
  reporter: ReporterView | null;
  files: FileView[];
  /** What may not be shown to the public as it is; to the office alone. */
  content: ContentMark | null;
  /** The matter that the reporter said is the same; staff only. */
  alike: { id: string; number: string; title: string; state: ComplaintState } | null;
  /** How many neighbours said that theirs is the same as this one. */
  joined: number;
  orders: OrderView[];
  callback: CallbackView | null;
  rating: RatingView | null;
  commitments: CommitmentView[];
  /** Newest first, the last 50; older ones by `/complaints/{id}/timeline`. */
  timeline: TimelineEntryView[];
  /** The actions that this reader may take now; a button is shown exactly when its action is here. */
  can: ComplaintAction[];
}

/** What is owed next about a matter. */
export interface NextOwed {
  kind: CommitmentKind;
  dueAt: string;
  overdue: boolean;
  /** The level that was told of it when it was late; `null` while nobody above was, and to residents. */
  climbedTo: Level | null;
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
  next: NextOwed | null;
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
  /** How many matters are not done, each once, in however many queues it stands. */
  open: { count: number; capped: boolean };
  /** Before all queues: what is urgent, was urged or is to be done over, and nobody is at yet. */
  raised: MatterSummary[];
  at: string;
}

/** An open matter at the same public place and of the same category, without a word or a name of who reported it. */
export interface SimilarMatter {
  id: string;
  categoryName: string;
  /** The building's name; without a building the words that were asked for. */
  place: string;
  registeredAt: string;
  state: ComplaintState;
  /** Neighbours who reported it, the first one included. */
  reporters: number;
}
export interface SimilarRequest {
  category: string;
  building?: string;
  /** The place in the reporter's words; without a building it has to be the same to be found. */
  place?: string;
}

/** A worker who could take an order, the best first, with the figures that say why. */
export interface SuggestedWorker {
  postId: string;
  name: string;
  role: 'worker' | 'lead';
  openOrders: number;
  /** Orders completed in the last 180 days: in this building, and of this category. */
  handledHere: number;
  handledCategory: number;
}

/** What to dial to reach somebody; where a relay stands between, it is the relay's number. Every asking is written down. */
export interface TelephoneCall {
  dial: string;
}
