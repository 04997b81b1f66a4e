import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import { membershipOf, type Tx } from '../platform/db/index.ts';
import { newId } from '../platform/ids/new-id.ts';
import { TelephoneReading } from './telephone-reading.entity.ts';

/** Whom to reach, and about which matter; `null` for none. */
export interface Callee {
  readonly communityId: string;
  readonly complaintId: string | null;
  readonly personId: string | null;
  readonly telephone: string | null;
}

/** How staff reach somebody by telephone: a number to dial, their own or that of a relay between the two. */
export abstract class CallRelay {
  /** @throws DomainError complaint.no-telephone */
  abstract dial(tx: Tx, callee: Callee): Promise<string>;
}

/** Who sees a number again so soon, about the same, is still at the same call. */
const ONE_READING_MINUTES = 10;

/** Shows the number itself, and writes down who asked for it: the only door through which anybody sees somebody else's whole number. */
@Injectable()
export class ShowAndLog extends CallRelay {
  async dial(tx: Tx, { telephone, ...about }: Callee): Promise<string> {
    const { actor, now } = tx;
    if (telephone === null || actor.role === 'system') throw new DomainError('complaint.no-telephone');
    const reader = { readerId: membershipOf(actor)!, readerRole: actor.role, readerName: actor.name };
    if (!(await this.isWrittenDown(tx, about, reader.readerId))) await tx.of(TelephoneReading).insert({ id: newId(now), ...about, ...reader, at: now });
    return telephone;
  }

  private async isWrittenDown(tx: Tx, { complaintId, personId }: Omit<Callee, 'telephone'>, readerId: string): Promise<boolean> {
    const about = { complaintId: complaintId ?? IsNull(), personId: personId ?? IsNull() };
    const since = new Date(tx.now.getTime() - ONE_READING_MINUTES * 60_000);
    return (await tx.of(TelephoneReading).findOne({ ...about, readerId, at: MoreThan(since) })) !== null;
  }
}
