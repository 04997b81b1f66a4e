import { Entity, Index } from 'typeorm';
import type { Role } from '@huiyin/shared/access/roles';
import type { CommitmentKind } from '@huiyin/shared/commitments/commitment.contract';
import type { Channel } from '@huiyin/shared/complaints/complaint.contract';
import type { CallbackChecklist } from '@huiyin/shared/visits/callback.contract';
import type { ComplaintAction, ComplaintState } from '@huiyin/shared/complaints/complaint.states';
import { Code, Id, Json, MaybeCode, MaybeId, MaybeLongWords, MaybeWords, Moment, PrimaryId, Whole, Words } from '../platform/db/columns.ts';

/** What else an entry keeps beside its words; part of what is hashed. */
export interface EntryDetails {
  orderNumber?: string;
  /** The name of who was to come. */
  worker?: string;
  /** The post of who had the order until this step. */
  formerWorker?: string;
  /** S10.3: of an answer, how it was given. */
  channel?: Channel;
  /** S1.2: the ends of a visit that was agreed, and of the next one where the work waits. */
  from?: string;
  until?: string;
  nextVisit?: { from: string; until: string };
  /** When it was written, by the device's word, where it was sent later. */
  writtenAt?: string;
  /** S8.3: the five items of a callback. */
  checklist?: CallbackChecklist;
  /** Why the work was held. */
  reason?: string;
  files?: readonly string[];
  fallenAway?: readonly { kind: CommitmentKind; reason: string }[];
  /** The SHA-256 of the report as it came in. */
  textHash?: string;
  [name: string]: unknown;
}

/** One thing that happened to a matter; never changed, never removed. */
@Entity('timeline_entry')
@Index('ux_timeline_entry_seq', ['complaintId', 'seq'], { unique: true })
@Index('ix_timeline_entry_day', ['communityId', 'at'])
export class TimelineEntry {
  @PrimaryId() id: string;
  @Id() communityId: string;
  @Id() complaintId: string;
  @Whole() seq: number;
  @Moment() at: Date;
  @Code() action: ComplaintAction;
  @MaybeCode() fromState: ComplaintState | null;
  @Code() toState: ComplaintState;
  @Code(16) actorRole: Role | 'system';
  @MaybeId() actorId: string | null;
  /** Of staff; a resident's is looked up (`nameInChain`). */
  @Words(40) actorName: string;
  /** The name of staff, or `REPORTER`. */
  @MaybeWords(40) toldBy: string | null;
  @MaybeLongWords() words: string | null;
  @Json() details: EntryDetails;
  @Code(64) previousHash: string;
  @Code(64) hash: string;
}
