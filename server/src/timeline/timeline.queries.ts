import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import type { Rows } from '../platform/db/index.ts';
import { TimelineEntry } from './timeline-entry.entity.ts';

@Injectable()
export class TimelineQueries {
  /** A matter's entries, newest first; `before` is a sequence number. */
  newestOf(rows: Rows, complaintId: string, { before, limit }: { before?: number; limit: number }): Promise<TimelineEntry[]> {
    return rows.of(TimelineEntry).find({ complaintId, ...(before !== undefined && { seq: LessThan(before) }) }, { order: { seq: 'DESC' }, take: limit });
  }
}
