import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { judge } from '@huiyin/shared/complaints/complaint.judge';
import type { RegisterRequest } from '@huiyin/shared/complaints/complaint.contract';
import { OPEN_STATES } from '@huiyin/shared/complaints/complaint.states';
import { complaintNumber } from '@huiyin/shared/complaints/complaint-number';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import { yearOf } from '@huiyin/shared/kernel/office-day';
import { titleOf } from '@huiyin/shared/kernel/text';
import { Commitments, type Commitment } from '../commitments/index.ts';
import { CommunityProfiles, type CommunityProfile } from '../communities/index.ts';
import type { Actor, Tx } from '../platform/db/index.ts';
import { StoredFiles } from '../platform/files/index.ts';
import { newId } from '../platform/ids/new-id.ts';
import { CHAIN_START, sha256, Timeline, type TimelineEntry } from '../timeline/index.ts';
import { factsOf } from './complaint-facts.ts';
import { ComplaintNumbers } from './complaint-numbers.ts';
import { Complaint } from './complaint.entity.ts';
import { nobodyToAnswer } from './nobody-to-answer.ts';
import { openingsOf } from './openings-of.ts';
import { partiesOf } from './parties-of.ts';
import { ReportOrigin, type Origin } from './report-origin.ts';
import { chooseCategory } from './choose-category.ts';

/** A matter as it was just registered, with everything that came into being with it. */
export interface Registered {
  readonly complaint: Complaint;
  readonly commitments: Commitment[];
  readonly entry: TimelineEntry;
}

const NO_CONTACT = 'no-contact';

@Injectable()
export class RegisterComplaint {
  constructor(
    private readonly numbers: ComplaintNumbers,
    private readonly communities: CommunityProfiles,
    private readonly origin: ReportOrigin,
    private readonly timeline: Timeline,
    private readonly commitments: Commitments,
    private readonly files: StoredFiles,
  ) {}

  /** Outside the transaction: the counter of the year is there before the first number is taken. */
  async prepare(actor: Actor, now: Date): Promise<void> {
    const { calendar } = await this.communities.of(actor.communityId);
    await this.numbers.prepare(actor.communityId, yearOf(now.getTime(), calendar.utcOffsetMinutes));
  }

  /**
   * S4.1, S10.1: writes down in full what was reported, with a number of its own (S4.3) and what is owed from now on.
   * @throws DomainError complaint.category-unknown, complaint.place-unknown, complaint.person-unknown, complaint.alike-unknown, lifecycle.condition-unmet
   */
  async run(tx: Tx, request: RegisterRequest): Promise<Registered> {
    const community = await this.communities.of(tx.actor.communityId);
    const origin = await this.origin.of(tx, request);
    if (request.alike) await this.stillOpen(tx, request.alike);
    const draft = this.draft(tx, request, origin, community);
    const facts = factsOf(tx.actor, draft, [], tx.now, { words: request.text, source: draft.source, ...(request.caller && { caller: request.caller }) });
    const judgement = judge(null, 'register', partiesOf(tx.actor, null), facts);
    if ('code' in judgement) throw new DomainError(judgement.code, judgement.params);

    const opened = await this.commitments.open(tx, draft.id, openingsOf(draft, judgement.row, community, {}, {}));
    const nobody = nobodyToAnswer(draft);
    const commitments = nobody ? await this.withoutReply(tx, opened) : opened;
    const entryId = this.timeline.newEntryId(tx);
    const files = request.files ?? [];
    await this.files.attach(tx, files, { complaintId: draft.id, entryId, purpose: 'report' });
    // The number is taken last: its row is locked until the commit.
    const serial = await this.numbers.next(tx, draft.year);
    const details = {
      number: complaintNumber(draft.year, serial),
      textHash: sha256(request.text),
      source: draft.source,
      ...(request.alike && { alike: request.alike }),
      ...(files.length > 0 && { files }),
      ...(nobody && { fallenAway: [{ kind: 'reply' as const, reason: NO_CONTACT }] }),
    };
    const entry = this.timeline.compose(
      tx,
      { length: 0, hash: CHAIN_START },
      { id: entryId, complaintId: draft.id, action: 'register', from: null, to: 'registered', words: null, toldBy: origin.toldBy, details },
    );
    const complaint: Complaint = { ...draft, serial, timelineLength: 1, headHash: entry.hash };
    await tx.of(Complaint).insert(complaint);
    await this.timeline.record(tx, entry);
    return { complaint, commitments, entry };
  }

  /** What is named as the same is another open matter of the community. */
  private async stillOpen(tx: Tx, complaintId: string): Promise<void> {
    if (!(await tx.of(Complaint).exists({ id: complaintId, state: In([...OPEN_STATES]) }))) throw new DomainError('complaint.alike-unknown');
  }

  private async withoutReply(tx: Tx, opened: readonly Commitment[]): Promise<Commitment[]> {
    await this.commitments.fallAway(tx, opened, ['reply'], NO_CONTACT);
    return opened.map((commitment) => (commitment.kind === 'reply' ? { ...commitment, state: 'void', voidReason: NO_CONTACT, checkAt: null } : commitment));
  }

  private draft(tx: Tx, request: RegisterRequest, origin: Origin, community: CommunityProfile): Complaint {
    const category = chooseCategory(request, community.categories);
    const { now, actor } = tx;
    return {
      id: newId(now),
      communityId: actor.communityId,
      year: yearOf(now.getTime(), community.calendar.utcOffsetMinutes),
      serial: 0,
      kind: request.kind,
      source: origin.source,
      title: titleOf(request.text),
      text: request.text,
      category: category.code,
      categoryName: category.name,
      department: category.department,
      callbackClass: category.callbackClass,
      repair: category.repair,
      placeKind: request.place.kind,
      buildingId: origin.buildingId,
      householdId: origin.householdId,
      placeLabel: origin.placeLabel,
      urgent: request.urgent ?? false,
      emergency: false,
      priority: request.urgent ? 1 : 0,
      urgeCountedAt: null,
      personId: origin.personId,
      reporterName: origin.name,
      reporterTelephone: origin.telephone,
      sharedHouseholdId: request.sharedWithFamily ? origin.householdOfReporter : null,
      foundOnPatrol: origin.foundOnPatrol,
      alikeId: request.alike ?? null,
      state: 'registered',
      round: 1,
      decidingLevel: 'lead',
      outcome: null,
      returns: 0,
      closings: 0,
      ratedClosing: 0,
      repliedAt: null,
      metComplainantAt: null,
      orderId: null,
      ordersIssued: 0,
      workerPostId: null,
      workerAccountId: null,
      callerPostId: null,
      registeredAt: now,
      closedAt: null,
      lastActivityAt: now,
      version: 1,
      timelineLength: 0,
      headHash: CHAIN_START,
    };
  }
}
