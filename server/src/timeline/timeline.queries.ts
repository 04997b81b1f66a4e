import { Injectable } from '@nestjs/common';
import { In, LessThan } from 'typeorm';
import type { ComplaintAction } from '@huiyin/shared/complaints/complaint.states';
import type { StepAtWork } from '@huiyin/shared/dispatch/at-work';
import type { Rows } from '../platform/db/index.ts';
import { stepAtWork } from './step-at-work.ts';
import { TimelineEntry } from './timeline-entry.entity.ts';

/** Steps whose words tell the resident what is, or will be, done about it. */
const ANSWERS: readonly ComplaintAction[] = ['reply', 'explain'];
const REPLY_COLUMNS = ['complaintId', 'seq', 'at', 'words', 'details'] as const satisfies readonly (keyof TimelineEntry)[];
export type ReplyLine = Pick<TimelineEntry, (typeof REPLY_COLUMNS)[number]>;

/** Steps by which a visit is agreed, or the work waits. */
const AT_WORK: readonly ComplaintAction[] = ['appoint', 'hold'];
const WORK_COLUMNS = ['complaintId', 'seq', 'at', 'action', 'details'] as const satisfies readonly (keyof TimelineEntry)[];

@Injectable()
export class TimelineQueries {
  /** A matter's entries, newest first; `before` is a sequence number. */
  newestOf(rows: Rows, complaintId: string, { before, limit }: { before?: number; limit: number }): Promise<TimelineEntry[]> {
    return rows.of(TimelineEntry).find({ complaintId, ...(before !== undefined && { seq: LessThan(before) }) }, { order: { seq: 'DESC' }, take: limit });
  }

  /** The last answer that was given about each of these matters; where none was, there is none. */
  async lastReplies(rows: Rows, complaintIds: readonly string[]): Promise<Map<string, ReplyLine>> {
    if (complaintIds.length === 0) return new Map();
    const where = { complaintId: In([...complaintIds]), action: In([...ANSWERS]) };
    const found = await rows.of(TimelineEntry).lines(REPLY_COLUMNS, where, { along: 'ux_timeline_entry_seq' });
    return new Map(found.sort((one, other) => one.seq - other.seq).map((reply) => [reply.complaintId, reply]));
  }

  /** The visits that were agreed about each of these matters, and what the work on it waited for, newest first. */
  async workSteps(rows: Rows, complaintIds: readonly string[]): Promise<Map<string, StepAtWork[]>> {
    if (complaintIds.length === 0) return new Map();
    const where = { complaintId: In([...complaintIds]), action: In([...AT_WORK]) };
    const found = await rows.of(TimelineEntry).lines(WORK_COLUMNS, where, { along: 'ux_timeline_entry_seq' });
    found.sort((one, other) => other.seq - one.seq);
    return new Map(complaintIds.map((id) => [id, found.filter(({ complaintId }) => complaintId === id).map(stepAtWork)]));
  }
}
