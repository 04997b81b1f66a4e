import { Between } from 'typeorm';
import type { Rows } from '../platform/db/index.ts';
import { sha256 } from './chain-hash.ts';
import { TimelineEntry } from './timeline-entry.entity.ts';

/** The last entry that a matter got on a day. */
export interface DayHead {
  readonly complaintId: string;
  readonly seq: number;
  readonly hash: string;
}

/** The heads of all matters that moved in a span of time, in the order of their ids. */
export async function headsOf(rows: Rows, from: Date, until: Date): Promise<DayHead[]> {
  const entries = await rows.of(TimelineEntry).lines(['complaintId', 'seq', 'hash'], { at: Between(from, new Date(until.getTime() - 1)) });
  const heads = new Map<string, DayHead>();
  for (const { complaintId, seq, hash } of entries) if (seq > (heads.get(complaintId)?.seq ?? 0)) heads.set(complaintId, { complaintId, seq, hash });
  return [...heads.values()].sort((one, other) => (one.complaintId < other.complaintId ? -1 : 1));
}

/** Covers the day before, so that no sealed day can be exchanged. */
export const sealHash = (previous: string, communityId: string, day: string, heads: readonly DayHead[]): string =>
  sha256(JSON.stringify([previous, communityId, day, heads.map(({ complaintId, seq, hash }) => [complaintId, seq, hash])]));
