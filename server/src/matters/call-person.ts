import { Injectable } from '@nestjs/common';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import type { TelephoneCall } from '@huiyin/shared/matters/matter.contract';
import { PersonQueries } from '../communities/index.ts';
import { CallRelay } from '../complaints/index.ts';
import type { Tx } from '../platform/db/index.ts';

@Injectable()
export class CallPerson {
  constructor(
    private readonly people: PersonQueries,
    private readonly relay: CallRelay,
  ) {}

  /** The number by which the office reaches somebody without a matter. @throws DomainError record.not-found, complaint.no-telephone */
  async run(tx: Tx, personId: string): Promise<TelephoneCall> {
    const person = await this.people.byId(tx, personId);
    if (!person) throw new DomainError('record.not-found');
    const { communityId, telephone } = person;
    return { dial: await this.relay.dial(tx, { communityId, complaintId: null, personId, telephone }) };
  }
}
