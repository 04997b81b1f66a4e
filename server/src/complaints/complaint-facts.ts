import { isBeforeVisit } from '@huiyin/shared/commitments/appointment.policy';
import type { CommitmentKind } from '@huiyin/shared/commitments/commitment.contract';
import type { StepEvidence, StepFacts } from '@huiyin/shared/complaints/complaint.conditions';
import type { AttemptMeans } from '@huiyin/shared/visits/callback.contract';
import type { Actor } from '../platform/db/index.ts';
import type { Complaint } from './complaint.entity.ts';
import { nobodyToAnswer } from './nobody-to-answer.ts';

const DAY_MS = 24 * 60 * 60_000;

interface Owed {
  readonly kind: CommitmentKind;
  readonly dueAt: Date;
  readonly owedTo: 'resident' | 'office';
}

/** What only a later noun knows; the use case puts it together. */
export interface LaterFacts {
  readonly attempts?: readonly { means: AttemptMeans; day: string }[];
  /** From when on the agreed visit is, where one is owed. */
  readonly visitFrom?: Date;
}

export const NO_EVIDENCE: StepEvidence = {};

/** The closing that a rating given now would count for. */
export const closingToRate = ({ state, closings }: Pick<Complaint, 'state' | 'closings'>): number => (state === 'closed' ? closings : closings + 1);

/** Whether the closing that it has, or comes to, is rated already. */
export const isRated = (complaint: Pick<Complaint, 'state' | 'closings' | 'ratedClosing'>): boolean => complaint.ratedClosing === closingToRate(complaint);

/** Everything that the table's conditions may ask of a matter. */
export function factsOf(actor: Actor, complaint: Complaint, open: readonly Owed[], now: Date, evidence: StepEvidence, later: LaterFacts = {}): StepFacts {
  return {
    evidence,
    byStaff: actor.role !== 'resident',
    foundOnPatrol: complaint.foundOnPatrol,
    nobodyToAnswer: nobodyToAnswer(complaint),
    nobodyToReach: nobodyToAnswer(complaint) && complaint.householdId === null,
    repair: complaint.repair,
    ordinaryRepair: complaint.repair && complaint.kind === 'repair',
    emergency: complaint.emergency,
    metComplainant: complaint.metComplainantAt !== null,
    correctiveAsked: complaint.kind === 'complaint',
    returns: complaint.returns,
    replied: complaint.repliedAt !== null,
    rated: isRated(complaint),
    ownWork: complaint.workerAccountId !== null && complaint.workerAccountId === actor.accountId,
    currentWorker: complaint.workerPostId,
    attempts: later.attempts ?? [],
    chased: false,
    upheldBefore: complaint.outcome === 'upheld',
    directorAgreed: false,
    owed: open.map((commitment) => commitment.kind),
    residentOwedOverdue: open.some((commitment) => commitment.owedTo === 'resident' && commitment.dueAt < now),
    beforeVisit: later.visitFrom !== undefined && isBeforeVisit(later.visitFrom.getTime(), now.getTime()),
    quietDays: Math.floor((now.getTime() - complaint.lastActivityAt.getTime()) / DAY_MS),
  };
}
