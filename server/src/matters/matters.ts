import { Injectable } from '@nestjs/common';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { isInProgram } from '../communities/index.ts';
import type { Complaint, Registered } from '../complaints/index.ts';
import type { Actor, Rows, Tx } from '../platform/db/index.ts';
import { StoredFiles } from '../platform/files/index.ts';
import { MatterAccess } from './matter-access.ts';
import { MatterPartsReader } from './matter-parts.ts';
import { MatterPresenter } from './matter.presenter.ts';

@Injectable()
export class Matters {
  constructor(
    private readonly access: MatterAccess,
    private readonly parts: MatterPartsReader,
    private readonly presenter: MatterPresenter,
    private readonly files: StoredFiles,
  ) {}

  /** @throws DomainError record.not-found */
  async read(rows: Rows, reader: Actor, complaintId: string, now: Date): Promise<MatterView> {
    return this.present(rows, reader, await this.access.read(rows, reader, complaintId), now);
  }

  /** A matter as it was just registered: everything about it is at hand, but the files. */
  async registered(tx: Tx, { complaint, commitments, entry }: Registered): Promise<MatterView> {
    const files = entry.details.files ? await this.files.ofComplaint(tx, complaint.id) : [];
    const household = complaint.householdId ? complaint.placeLabel : null;
    // Who reports by themselves is there.
    const inProgram = tx.actor.role === 'resident' || isInProgram(await this.parts.reporterOf(tx, complaint));
    const alike = await this.parts.alikeOf(tx, complaint);
    const none = { orders: [], callback: null, earlierCallbacks: [], rating: null, joined: 0, checks: [], names: new Map<string, string>() };
    const residents = new Map([[entry.actorId ?? '', tx.actor.name]]);
    return this.presenter.view({ ...none, complaint, commitments, entries: [entry], files, household, inProgram, alike, residents }, tx.actor, tx.now);
  }

  /** The matter as it is after a step of this transaction. */
  after(tx: Tx, complaint: Complaint): Promise<MatterView> {
    return this.present(tx, tx.actor, complaint, tx.now);
  }

  private async present(rows: Rows, reader: Actor, complaint: Complaint, now: Date): Promise<MatterView> {
    return this.presenter.view(await this.parts.of(rows, complaint), reader, now);
  }
}
