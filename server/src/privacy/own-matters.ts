import { Injectable } from '@nestjs/common';
import { complaintNumber } from '@huiyin/shared/complaints/complaint-number';
import type { ComplaintAction, ComplaintState, Outcome } from '@huiyin/shared/complaints/complaint.states';
import type { Role } from '@huiyin/shared/access/roles';
import { readsStep, readsWordsOf } from '@huiyin/shared/timeline/step-readers.policy';
import type { Verdict } from '@huiyin/shared/ratings/rating.contract';
import type { Person } from '../communities/index.ts';
import { Complaint } from '../complaints/index.ts';
import { Reads } from '../platform/db/index.ts';
import { RatingQueries } from '../ratings/index.ts';
import { TimelineQueries, type TimelineEntry } from '../timeline/index.ts';

/** One thing that happened to a matter, as its reporter reads it. */
export interface OwnEntry {
  readonly at: string;
  readonly action: ComplaintAction;
  readonly by: Role | 'system';
  readonly name: string | null;
  readonly words: string | null;
}
/** A matter of one's own, to take away. */
export interface OwnMatter {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly text: string;
  readonly place: string;
  readonly category: string;
  readonly state: ComplaintState;
  readonly outcome: Outcome | null;
  readonly registeredAt: string;
  readonly closedAt: string | null;
  readonly rating: { readonly verdict: Verdict; readonly words: string | null; readonly at: string } | null;
  readonly story: readonly OwnEntry[];
}

const ALL = 10_000;

@Injectable()
export class OwnMatters {
  constructor(
    private readonly reads: Reads,
    private readonly timeline: TimelineQueries,
    private readonly ratings: RatingQueries,
  ) {}

  /** The oldest first, one after the other: nobody's whole history has to fit at once. */
  async *of(persons: readonly Person[]): AsyncGenerator<OwnMatter> {
    for (const person of persons) {
      const rows = this.reads.for(person);
      const ids = await rows.of(Complaint).lines(['id'], { personId: person.id }, { order: { id: 'ASC' }, along: 'ix_complaint_person' });
      for (const { id } of ids) yield await this.matter(person, await rows.of(Complaint).get({ id }));
    }
  }

  private async matter(person: Person, complaint: Complaint): Promise<OwnMatter> {
    const rows = this.reads.for(person);
    const entries = await this.timeline.newestOf(rows, complaint.id, { limit: ALL });
    const rating = complaint.ratedClosing > 0 ? await this.ratings.ofClosing(rows, complaint.id, complaint.ratedClosing) : null;
    return {
      id: complaint.id,
      number: complaintNumber(complaint.year, complaint.serial),
      title: complaint.title,
      text: complaint.text,
      place: complaint.placeLabel,
      category: complaint.categoryName,
      state: complaint.state,
      outcome: complaint.outcome,
      registeredAt: complaint.registeredAt.toISOString(),
      closedAt: complaint.closedAt?.toISOString() ?? null,
      rating: rating && { verdict: rating.verdict, words: rating.words, at: rating.at.toISOString() },
      story: entries.reverse().flatMap((entry) => (readsStep('resident', entry.action) ? [this.entry(entry, person)] : [])),
    };
  }

  private entry({ at, action, actorRole, actorId, actorName, words }: TimelineEntry, person: Person): OwnEntry {
    return {
      at: at.toISOString(),
      action,
      by: actorRole,
      name: actorId === person.id ? person.name : actorName || null,
      words: readsWordsOf('resident', action) ? words : null,
    };
  }
}
