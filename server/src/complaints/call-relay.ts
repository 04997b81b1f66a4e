import { Injectable } from '@nestjs/common';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import { membershipOf, type Tx } from '../platform/db/index.ts';
import { newId } from '../platform/ids/new-id.ts';
import type { Complaint } from './complaint.entity.ts';
import { TelephoneReading } from './telephone-reading.entity.ts';

/** How staff reach a reporter by telephone: a number to dial, the reporter's own or that of a relay between the two. */
export abstract class CallRelay {
  /** @throws DomainError complaint.no-telephone */
  abstract dial(tx: Tx, complaint: Complaint): Promise<string>;
}

/** Shows the number itself, and writes down who asked for it. */
@Injectable()
export class ShowAndLog extends CallRelay {
  async dial(tx: Tx, { id, communityId, personId, reporterTelephone }: Complaint): Promise<string> {
    const { actor, now } = tx;
    if (reporterTelephone === null || actor.role === 'system') throw new DomainError('complaint.no-telephone');
    const reader = { readerId: membershipOf(actor)!, readerRole: actor.role, readerName: actor.name };
    await tx.of(TelephoneReading).insert({ id: newId(now), communityId, complaintId: id, personId, ...reader, at: now });
    return reporterTelephone;
  }
}
