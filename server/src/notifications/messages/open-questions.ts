import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import type { Tx } from '../../platform/db/index.ts';
import { TimelineEntry } from '../../timeline/index.ts';
import { MessageCredits } from './message-credits.ts';
import type { Message } from './message.entity.ts';

/** WeChat asks in the tap of a step: somebody may be reading its question for so long after it. */
const READ_FOR_MS = 60_000;
/** The step and the answer of one tap come by two ways: either may be first by so much. */
const ONE_TAP_MS = 5_000;

/** Which consents may still come; of all others it is known at once that there are none. */
@Injectable()
export class OpenQuestions {
  constructor(private readonly credits: MessageCredits) {}

  /** Whether this message's recipient took a step just now, and has not answered since what WeChat asked in its tap. */
  async isOpen(tx: Tx, { communityId, recipientId, accountId, name }: Message): Promise<boolean> {
    const lately = { communityId, actorId: recipientId, at: MoreThan(new Date(tx.now.getTime() - READ_FOR_MS)) };
    const [step] = await tx.db.find(TimelineEntry, { select: { at: true }, where: lately, order: { at: 'DESC' }, take: 1 });
    if (!step) return false;
    return !(await this.credits.answeredSince(tx, accountId!, name, new Date(step.at.getTime() - ONE_TAP_MS)));
  }
}
