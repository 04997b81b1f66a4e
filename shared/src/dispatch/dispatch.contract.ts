import type { ComplaintState } from '../complaints/complaint.states.ts';
import type { FileView } from '../files/file.contract.ts';

export interface DispatchRequest {
  department: string;
  /** A worker's post of that department; left out, the lead names one. */
  worker?: string;
  /** By when the remedy is to be done. */
  remedyBy: string;
  note?: string;
}
export interface AcceptRequest {
  order: string;
}
export interface ReassignRequest {
  order: string;
  worker: string;
  reason: string;
}
export interface ReturnRequest {
  order: string;
  reason: string;
}
/** A day and a time of day, agreed with the resident: both ends as ISO 8601. */
export interface AppointRequest {
  from: string;
  until: string;
  words?: string;
}
export interface ArriveRequest {
  order: string;
  finding: string;
  files?: string[];
}
export interface CorrectiveAction {
  words: string;
  by: string;
}
/** S1.2 and S4.4: cause, the remedy in ordered steps, and what keeps it from coming back. */
export interface DiagnoseRequest {
  order: string;
  cause: string;
  steps: string[];
  materials?: string;
  assistingDepartments?: string[];
  corrective?: CorrectiveAction;
}
export const HOLD_REASONS = ['parts', 'weather', 'no-access'] as const;
export type HoldReason = (typeof HOLD_REASONS)[number];
export interface HoldRequest {
  order: string;
  reason: HoldReason;
  words?: string;
  madeSafe: string;
  nextVisit: { from: string; until: string };
}
export interface MaterialLine {
  name: string;
  quantity: string;
  /** In fen. */
  amount: number;
}
export interface CompleteRequest {
  order: string;
  done: string;
  photosBefore?: string[];
  photosAfter?: string[];
  noPhotoReason?: string;
  materials?: MaterialLine[];
  /** What the resident was quoted, in fen; 0 where nothing is charged. */
  quoted: number;
  /** Which steps of the plan were done, by position. */
  stepsDone?: number[];
}
export interface CompleteCorrectiveRequest {
  order: string;
  done: string;
}
export interface IssueRectificationRequest {
  notice: string;
  remedyBy: string;
}

export const ORDER_STATES = ['issued', 'accepted', 'returned', 'completed', 'fallen-away'] as const;
export type OrderState = (typeof ORDER_STATES)[number];

export interface OrderView {
  id: string;
  /** `YYYY-000123-1`: agrees with the complaint's number (S4.3). */
  number: string;
  round: number;
  state: OrderState;
  department: string;
  worker: { postId: string; name: string } | null;
  /** To who does the work; `null` for residents, like the notice and the corrective action. */
  note: string | null;
  rectification: string | null;
  issuedAt: string;
  acceptedAt: string | null;
  arrivedAt: string | null;
  completedAt: string | null;
  remedyBy: string;
  cause: string | null;
  steps: { words: string; done: boolean }[];
  assistingDepartments: string[];
  /** What the plan asks to bring, in words; `materials` is what was used. */
  materialsPlanned: string | null;
  corrective: { words: string; by: string; done: string | null; doneAt: string | null } | null;
  done: string | null;
  /** Why there is no photo of the finished work, where there is none. */
  noPhotoReason: string | null;
  materials: MaterialLine[];
  quoted: number | null;
  /** Taken on arrival and before the work. */
  photosBefore: FileView[];
  photosAfter: FileView[];
}

/** Of an order that was accepted: whoever has it is there, or it waits for something. */
export type AtWork = 'on-site' | HoldReason;

/** One line of a worker's or lead's list. */
export interface OrderSummary {
  id: string;
  number: string;
  complaintId: string;
  complaintState: ComplaintState;
  state: OrderState;
  title: string;
  place: string;
  urgent: boolean;
  workerName: string | null;
  round: number;
  issuedAt: string;
  completedAt: string | null;
  /** By when it is to be remedied; of a corrective action, by when that is to be done. */
  dueAt: string;
  /** The visit that is agreed and still to come, both ends. */
  visit: { from: string; until: string } | null;
  /** Whoever has it is there, or what it waits for; `null` before, and where nobody works on it. */
  atWork: AtWork | null;
}

/**
 * `corrective`: completed, with the action against recurrence still to be done (S4.4). `completed`: what the reader completed themself, the
 * latest first; of the others a lead has their department's, the oldest first.
 */
export const OWN_ORDERS = ['to-accept', 'in-progress', 'corrective', 'completed'] as const;
export type OwnOrders = (typeof OWN_ORDERS)[number];
