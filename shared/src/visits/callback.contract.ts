import type { Level, Role } from '../access/roles.ts';
import type { FileView } from '../files/file.contract.ts';

/** S8.3, the five items of a repair callback. */
export const CALLBACK_ITEMS = ['inspection', 'service', 'improvement', 'charges', 'signature'] as const;
export type CallbackItem = (typeof CALLBACK_ITEMS)[number];

/** One item answered in words, or the reason why it could not be (nobody home, a public place …). */
export interface ChecklistAnswer {
  words?: string;
  missingBecause?: string;
}
export interface CallbackChecklist {
  inspection: ChecklistAnswer;
  service: ChecklistAnswer;
  improvement: ChecklistAnswer;
  /** In fen. */
  charges: { quoted?: number; collected?: number; missingBecause?: string };
  signature: { file?: string; signedBy?: 'owner' | 'family' | 'tenant'; photoOfPlace?: string; missingBecause?: string };
}
export interface CallbackSatisfiedRequest {
  /** Repairs: all five items (S8.3). */
  checklist?: CallbackChecklist;
  words: string;
  files?: string[];
}
export const ATTEMPT_MEANS = ['visit', 'telephone', 'message'] as const;
export type AttemptMeans = (typeof ATTEMPT_MEANS)[number];
export interface CallbackAttemptRequest {
  means: AttemptMeans;
  words?: string;
}
export interface CallbackNotReachedRequest {
  words: string;
}
export interface CallbackProblemRequest {
  remains: string;
  checklist?: CallbackChecklist;
  files?: string[];
}

export const CALLBACK_STATES = ['planned', 'satisfied', 'problem', 'not-reached', 'fallen-away'] as const;
export type CallbackState = (typeof CALLBACK_STATES)[number];
export type CallerLevel = 'desk' | 'lead' | 'supervisor' | 'director';

export interface CallbackView {
  id: string;
  state: CallbackState;
  /** The level that S8.1's quota named; `desk` stands outside the quota. */
  level: CallerLevel;
  inQuota: boolean;
  caller: { postId: string; name: string } | null;
  /** Who made it, which may be another than was named; `null` while nobody has. */
  doneBy: { name: string; role: Role } | null;
  checklist: CallbackChecklist | null;
  /** The signature of the checklist, or the photo of a public place that stands for it. */
  signature: FileView | null;
  words: string | null;
  attempts: { means: AttemptMeans; at: string; words: string | null }[];
  /** What the completed order quoted, in fen, to be compared with what was collected. */
  quoted: number | null;
  finishedAt: string | null;
}

/** The reply that a callback waits for: without a recorded one it cannot end well (S10.3). */
export interface ReplyOwed {
  ownerLevel: Level;
  department: string | null;
  dueAt: string;
}

/** One line of a caller's list. */
export interface CallbackSummary {
  id: string;
  complaintId: string;
  number: string;
  title: string;
  place: string;
  level: CallerLevel;
  callerName: string | null;
  /** When the callback began to be owed. */
  openedAt: string;
  dueAt: string;
  /** Who still has to answer the resident, and until when; `null` where that was done. */
  awaitsReply: ReplyOwed | null;
}
