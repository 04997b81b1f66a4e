import { Injectable } from '@nestjs/common';
import { isStaff } from '@huiyin/shared/access/roles';
import type { TimelineEntryView } from '@huiyin/shared/timeline/timeline.contract';
import type { Complaint } from '../complaints/index.ts';
import type { Actor } from '../platform/db/index.ts';
import { StoredFiles, type StoredFile } from '../platform/files/index.ts';
import type { TimelineEntry } from '../timeline/index.ts';
import { seesRating } from './rating-rights.ts';

/** Steps among staff: notes are for them alone. */
const STAFF_ONLY = new Set(['note']);

@Injectable()
export class TimelinePresenter {
  constructor(private readonly files: StoredFiles) {}

  /** An entry as this reader may see it; `null` where it is not for them. */
  view(entry: TimelineEntry, complaint: Complaint, files: readonly StoredFile[], reader: Actor): TimelineEntryView | null {
    if (STAFF_ONLY.has(entry.action) && (reader.role === 'system' || !isStaff(reader.role))) return null;
    if (entry.action === 'rate' && !seesRating(reader, complaint)) return null;
    return {
      id: entry.id,
      seq: entry.seq,
      at: entry.at.toISOString(),
      action: entry.action,
      who: entry.actorRole === 'system' ? null : { name: entry.actorName, role: entry.actorRole },
      toldBy: entry.toldBy,
      from: entry.fromState,
      to: entry.toState,
      words: entry.words,
      orderNumber: entry.details.orderNumber ?? null,
      files: files.filter((file) => file.entryId === entry.id).map((file) => this.files.view(file)),
      fallenAway: [...(entry.details.fallenAway ?? [])],
    };
  }
}
