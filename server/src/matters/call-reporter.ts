import { Injectable } from '@nestjs/common';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import type { TelephoneCall } from '@huiyin/shared/matters/matter.contract';
import { CallRelay } from '../complaints/index.ts';
import type { Tx } from '../platform/db/index.ts';
import { MatterAccess } from './matter-access.ts';

@Injectable()
export class CallReporter {
  constructor(
    private readonly access: MatterAccess,
    private readonly relay: CallRelay,
  ) {}

  /**
   * The number by which staff reach the reporter. Who no longer holds the order reads the matter, and calls nobody about it.
   * @throws DomainError record.not-found, access.denied, complaint.no-telephone
   */
  async run(tx: Tx, complaintId: string): Promise<TelephoneCall> {
    const complaint = await this.access.read(tx, tx.actor, complaintId);
    if (tx.actor.role === 'worker' && complaint.workerPostId !== tx.actor.postId) throw new DomainError('access.denied');
    const { communityId, personId, reporterTelephone: telephone } = complaint;
    return { dial: await this.relay.dial(tx, { communityId, complaintId, personId, telephone }) };
  }
}
