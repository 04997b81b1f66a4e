import { Injectable } from '@nestjs/common';
import { PersonQueries } from '../communities/index.ts';
import type { Complaint } from '../complaints/index.ts';
import type { Rows } from '../platform/db/index.ts';
import type { TimelineEntry } from '../timeline/index.ts';

/** Residents' names stand in no entry: the reporter's is in the matter, those of the family are looked up. */
@Injectable()
export class ResidentNames {
  constructor(private readonly people: PersonQueries) {}

  /** By the ids of the persons who acted. */
  async of(rows: Rows, { personId, reporterName }: Complaint, entries: readonly TimelineEntry[]): Promise<Map<string, string>> {
    const acted = new Set(entries.flatMap(({ actorRole, actorId }) => (actorRole === 'resident' && actorId !== null ? [actorId] : [])));
    const names = new Map<string, string>(personId !== null && reporterName !== null ? [[personId, reporterName]] : []);
    const others = [...acted].filter((id) => !names.has(id));
    for (const { id, name } of await this.people.byIds(rows, others)) names.set(id, name);
    return names;
  }
}
