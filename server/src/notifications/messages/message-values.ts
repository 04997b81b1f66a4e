import { Injectable } from '@nestjs/common';
import type { CommitmentKind } from '@huiyin/shared/commitments/commitment.contract';
import { complaintNumber } from '@huiyin/shared/complaints/complaint-number';
import { spokenSpan } from '@huiyin/shared/kernel/spoken-time';
import type { MessageName, MessageValue } from '@huiyin/shared/notifications/message.policy';
import { Commitment } from '../../commitments/index.ts';
import { CommunityProfiles, Post } from '../../communities/index.ts';
import type { Complaint } from '../../complaints/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import type { Notice } from '../notice.entity.ts';
import { fieldSpan, fieldTime } from './message-fields.ts';

export type MessageValues = Partial<Record<MessageValue, string>>;

/** What is known when a message is written. */
interface Facts {
  readonly complaint: Complaint;
  readonly now: Date;
  readonly worker: string;
  readonly due: (kind: CommitmentKind) => Date | null;
  readonly time: (at: Date | null) => string;
  readonly span: (until: Date | null) => string;
  /** Both ends of the visit that this is about. */
  readonly visit: string | null;
}

const order = ({ complaint: { year, serial, ordersIssued } }: Facts): string => `${complaintNumber(year, serial)}-${ordersIssued}`;
const lateOf = (facts: Facts): Date | null => facts.due('remedy') ?? facts.due('accept') ?? facts.due('rectify') ?? facts.due('corrective');

/** What each message says beside the matter itself. The words are the platform's: its templates are Chinese. */
const SAID: Readonly<Record<MessageName, (facts: Facts) => MessageValues>> = {
  registered: (facts) => ({
    time: facts.time(facts.complaint.registeredAt),
    status: '已受理',
    note: facts.due('reply') ? `${facts.time(facts.due('reply')).slice(5)}前答复` : '有进展会告诉您',
  }),
  dispatched: (facts) => ({ person: facts.worker, time: facts.time(facts.due('remedy')), status: '已派单', note: '师傅会先联系您' }),
  answered: (facts) => ({ time: facts.time(facts.now), status: '已答复', note: '点开看答复' }),
  'visit-coming': (facts) => ({ time: facts.visit ?? facts.time(facts.due('appointment')), person: facts.worker, status: '已约好', note: '请留人在家' }),
  'please-rate': (facts) => ({
    time: facts.time(facts.complaint.closedAt ?? facts.now),
    status: facts.complaint.closedAt ? '已办结' : '已办好',
    note: '请您评价这次服务',
  }),
  'new-order': (facts) => ({
    number: order(facts),
    time: facts.time(facts.due('remedy')),
    status: facts.complaint.urgent ? '加急' : '普通',
    note: '请按时接单',
  }),
  'order-nearly-late': (facts) => ({ number: order(facts), time: facts.time(lateOf(facts)), status: '快到期', note: `还剩${facts.span(lateOf(facts))}` }),
  'order-late': (facts) => ({ number: order(facts), time: facts.time(lateOf(facts)), status: '已超时', note: `已超时${facts.span(lateOf(facts))}` }),
};

export type AgreedVisit = Pick<Notice, 'visitFrom' | 'visitUntil'>;

/** Puts together what a message says, at the moment it is about. */
@Injectable()
export class MessageValuesOf {
  constructor(private readonly communities: CommunityProfiles) {}

  async write(tx: Tx, complaint: Complaint, name: MessageName, { visitFrom, visitUntil }: AgreedVisit): Promise<MessageValues> {
    const open = await tx.of(Commitment).find({ complaintId: complaint.id, state: 'open' }, { order: { dueAt: 'ASC' }, take: 20 });
    const post = complaint.workerPostId ? await tx.of(Post).findOne({ id: complaint.workerPostId }) : null;
    const { view } = await this.communities.of(complaint.communityId);
    const facts: Facts = {
      complaint,
      now: tx.now,
      worker: post?.name ?? view.departments.find(({ code }) => code === complaint.department)?.name ?? view.name,
      due: (kind) => open.find((commitment) => commitment.kind === kind)?.dueAt ?? null,
      time: (at) => fieldTime(at ?? tx.now, view.utcOffsetMinutes),
      visit: visitFrom && visitUntil ? fieldSpan(visitFrom, visitUntil, view.utcOffsetMinutes) : null,
      span: (until) => spokenSpan(Math.abs((until ?? tx.now).getTime() - tx.now.getTime()), 'zh-CN'),
    };
    const number = complaintNumber(complaint.year, complaint.serial);
    return { number, subject: complaint.title, place: complaint.placeLabel, ...SAID[name](facts) };
  }
}
