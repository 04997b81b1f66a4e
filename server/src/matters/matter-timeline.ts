import { Injectable } from '@nestjs/common';
import type { Page } from '@huiyin/shared/kernel/paging';
import type { TimelineEntryView } from '@huiyin/shared/timeline/timeline.contract';
import { ContentChecks, withheldFrom } from '../complaints/index.ts';
import { Reads, type Actor } from '../platform/db/index.ts';
import { StoredFiles } from '../platform/files/index.ts';
import { sequenceCursor, limitOf, pageOf, type PageQuery } from '../platform/http/page-query.ts';
import { TimelineQueries } from '../timeline/index.ts';
import { MatterAccess } from './matter-access.ts';
import { ResidentNames } from './resident-names.ts';
import { TimelinePresenter } from './timeline.presenter.ts';

@Injectable()
export class MatterTimeline {
  constructor(
    private readonly reads: Reads,
    private readonly access: MatterAccess,
    private readonly timeline: TimelineQueries,
    private readonly files: StoredFiles,
    private readonly presenter: TimelinePresenter,
    private readonly names: ResidentNames,
    private readonly content: ContentChecks,
  ) {}

  /** A matter's entries by pages, newest first. @throws DomainError record.not-found, paging.cursor-invalid */
  async page(me: Actor, complaintId: string, query: PageQuery): Promise<Page<TimelineEntryView>> {
    const rows = this.reads.for(me);
    const complaint = await this.access.read(rows, me, complaintId);
    const limit = limitOf(query);
    const before = sequenceCursor(query);
    const entries = await this.timeline.newestOf(rows, complaintId, { limit: limit + 1, ...(before !== undefined && { before }) });
    const files = await this.files.ofComplaint(rows, complaintId);
    const residents = await this.names.of(rows, complaint, entries);
    const withheld = withheldFrom(me, complaint, await this.content.ofComplaint(rows, complaintId));
    const page = pageOf(
      entries,
      limit,
      (entry) => [String(entry.seq)],
      (entry) => this.presenter.view(entry, { complaint, files, residents, withheld }, me),
    );
    return { rows: page.rows.filter((entry) => entry !== null), next: page.next };
  }
}
