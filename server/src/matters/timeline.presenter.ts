import { Injectable } from '@nestjs/common';
import { isStaff } from '@huiyin/shared/access/roles';
import type { TimelineEntryView } from '@huiyin/shared/timeline/timeline.contract';
import type { Complaint } from '../complaints/index.ts';
import type { Actor } from '../platform/db/index.ts';
import { StoredFiles, type StoredFile } from '../platform/files/index.ts';
import { REPORTER, type EntryDetails, type TimelineEntry } from '../timeline/index.ts';
import { seesRating } from './rating-rights.ts';

/** What the entries of one matter are read with. */
export interface TimelineSurroundings {
  readonly complaint: Complaint;
  readonly files: readonly StoredFile[];
  /** Names of residents who acted, by their ids. */
  readonly residents: ReadonlyMap<string, string>;
}

/** Steps among staff: notes are for them alone. */
const STAFF_ONLY = new Set(['note']);

const visitOf = ({ from, until, nextVisit }: EntryDetails): TimelineEntryView['visit'] => nextVisit ?? (from && until ? { from, until } : null);

@Injectable()
export class TimelinePresenter {
  constructor(private readonly files: StoredFiles) {}

  /** An entry as this reader may see it; `null` where it is not for them. */
  view(entry: TimelineEntry, { complaint, files, residents }: TimelineSurroundings, reader: Actor): TimelineEntryView | null {
    if (STAFF_ONLY.has(entry.action) && (reader.role === 'system' || !isStaff(reader.role))) return null;
    if (entry.action === 'rate' && !seesRating(reader, complaint)) return null;
    return {
      id: entry.id,
      seq: entry.seq,
      at: entry.at.toISOString(),
      action: entry.action,
      who: entry.actorRole === 'system' ? null : { name: entry.actorName || (residents.get(entry.actorId ?? '') ?? ''), role: entry.actorRole },
      toldBy: entry.toldBy === REPORTER ? complaint.reporterName : entry.toldBy,
      from: entry.fromState,
      to: entry.toState,
      words: entry.words,
      channel: entry.details.channel ?? null,
      visit: visitOf(entry.details),
      orderNumber: entry.details.orderNumber ?? null,
      files: files.filter((file) => file.entryId === entry.id).map((file) => this.files.view(file)),
      fallenAway: [...(entry.details.fallenAway ?? [])],
    };
  }
}
