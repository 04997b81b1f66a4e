import { Injectable } from '@nestjs/common';
import { readsStep, readsWordsOf } from '@huiyin/shared/timeline/step-readers.policy';
import type { TimelineEntryView } from '@huiyin/shared/timeline/timeline.contract';
import type { Complaint, Withheld } from '../complaints/index.ts';
import type { Actor } from '../platform/db/index.ts';
import { StoredFiles, type StoredFile } from '../platform/files/index.ts';
import { REPORTER, stepAtWork, type TimelineEntry } from '../timeline/index.ts';
import { seesJudgement } from './judgement-rights.ts';

/** What the entries of one matter are read with. */
export interface TimelineSurroundings {
  readonly complaint: Complaint;
  readonly files: readonly StoredFile[];
  /** Names of residents who acted, by their ids. */
  readonly residents: ReadonlyMap<string, string>;
  readonly withheld: Withheld;
}

@Injectable()
export class TimelinePresenter {
  constructor(private readonly files: StoredFiles) {}

  /** An entry as this reader may see it; `null` where it is not for them. */
  view(entry: TimelineEntry, { complaint, files, residents, withheld }: TimelineSurroundings, reader: Actor): TimelineEntryView | null {
    if (!readsStep(reader.role, entry.action)) return null;
    const judged = !seesJudgement(reader, complaint);
    if (entry.action === 'rate' && judged) return null;
    const unread = entry.action === 'callback-satisfied' && judged;
    const shown = unread ? [] : files.filter((file) => file.entryId === entry.id);
    const wordless = withheld.entryIds.has(entry.id);
    const { visit, waitsFor } = stepAtWork(entry);
    return {
      id: entry.id,
      seq: entry.seq,
      at: entry.at.toISOString(),
      writtenAt: entry.details.writtenAt ?? null,
      action: entry.action,
      who: entry.actorRole === 'system' ? null : { name: entry.actorName || (residents.get(entry.actorId ?? '') ?? ''), role: entry.actorRole },
      toldBy: entry.toldBy === REPORTER ? complaint.reporterName : entry.toldBy,
      from: entry.fromState,
      to: entry.toState,
      words: wordless || unread || !readsWordsOf(reader.role, entry.action) ? null : entry.words,
      withheld: wordless || (entry.action === 'register' && withheld.report) || shown.some(({ id }) => withheld.fileIds.has(id)),
      channel: entry.details.channel ?? null,
      visit,
      waitsFor,
      orderNumber: entry.details.orderNumber ?? null,
      worker: entry.action === 'dispatch' || entry.action === 'reassign' ? (entry.details.worker ?? null) : null,
      files: shown.filter(({ id }) => !withheld.fileIds.has(id)).map((file) => this.files.view(file)),
      fallenAway: [...(entry.details.fallenAway ?? [])],
    };
  }
}
