import { Injectable } from '@nestjs/common';
import { hasAbility } from '@huiyin/shared/access/abilities';
import { isStaff } from '@huiyin/shared/access/roles';
import { maskedTelephone } from '@huiyin/shared/communities/masked-telephone';
import { actionsFor } from '@huiyin/shared/complaints/complaint.judge';
import { complaintNumber } from '@huiyin/shared/complaints/complaint-number';
import type { ComplaintAction } from '@huiyin/shared/complaints/complaint.states';
import type { FileView } from '@huiyin/shared/files/file.contract';
import { actionSchemas } from '@huiyin/shared/matters/action.schemas';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import type { RatingView } from '@huiyin/shared/ratings/rating.contract';
import type { CallbackView } from '@huiyin/shared/visits/callback.contract';
import { commitmentView } from '../commitments/index.ts';
import { CommunityProfiles } from '../communities/index.ts';
import { contentMark, factsOf, NO_EVIDENCE, nobodyToAnswer, partiesOf, withheldFrom, type ComplaintLine, type Withheld } from '../complaints/index.ts';
import { forResidents, orderView, type OrderPhotos } from '../dispatch/index.ts';
import type { Actor } from '../platform/db/index.ts';
import { StoredFiles, type StoredFile } from '../platform/files/index.ts';
import { ratingView, type Rating } from '../ratings/index.ts';
import { callbackView, signatureOf, type Callback } from '../visits/index.ts';
import type { MatterParts } from './matter-parts.ts';
import { quotedForCallback } from './quoted-for-callback.ts';
import { seesJudgement } from './judgement-rights.ts';
import { TimelinePresenter } from './timeline.presenter.ts';

const alikeView = ({ id, year, serial, title, state }: ComplaintLine): MatterView['alike'] => ({ id, number: complaintNumber(year, serial), title, state });

const isServed = (action: ComplaintAction): boolean => action in actionSchemas;

/** What a callback is read with. */
interface CallbackReading {
  readonly parts: MatterParts;
  readonly reader: Actor;
  readonly files: readonly StoredFile[];
  readonly nameOf: (postId: string) => string | null;
}

@Injectable()
export class MatterPresenter {
  constructor(
    private readonly communities: CommunityProfiles,
    private readonly files: StoredFiles,
    private readonly timeline: TimelinePresenter,
  ) {}

  /** One matter whole, as this reader may see it, with what they may do now. */
  async view(parts: MatterParts, reader: Actor, now: Date): Promise<MatterView> {
    const { complaint, commitments, orders, callback, rating, names } = parts;
    const open = commitments.filter((commitment) => commitment.state === 'open');
    const byStaff = reader.role !== 'system' && isStaff(reader.role);
    const nameOf = (postId: string) => names.get(postId) ?? null;
    const orderNumberOf = (orderId: string) => orders.find((order) => order.id === orderId)?.number ?? null;
    const facts = factsOf(reader, complaint, open, now, NO_EVIDENCE, callback ? { attempts: callback.attempts } : {});
    const withheld = withheldFrom(reader, complaint, parts.checks);
    const files = parts.files.filter(({ id }) => !withheld.fileIds.has(id));
    const { departments } = await this.communities.of(complaint.communityId);
    return {
      id: complaint.id,
      number: complaintNumber(complaint.year, complaint.serial),
      version: complaint.version,
      kind: complaint.kind,
      title: withheld.report ? complaint.categoryName : complaint.title,
      text: withheld.report ? '' : complaint.text,
      source: complaint.source,
      category: complaint.category,
      categoryName: complaint.categoryName,
      department: complaint.department,
      departmentName: departments.find((department) => department.code === complaint.department)?.name ?? complaint.department,
      place: {
        kind: complaint.placeKind,
        label: complaint.placeLabel,
        ...(complaint.buildingId && { buildingId: complaint.buildingId }),
        ...(complaint.householdId && { householdId: complaint.householdId }),
      },
      urgent: complaint.urgent,
      priority: complaint.priority,
      state: complaint.state,
      round: complaint.round,
      outcome: complaint.outcome,
      registeredAt: complaint.registeredAt.toISOString(),
      closedAt: complaint.closedAt?.toISOString() ?? null,
      reporter: this.reporter(parts, reader),
      files: files.filter((file) => file.purpose === 'report').map((file) => this.files.view(file)),
      content: reader.role !== 'system' && hasAbility(reader.role, 'content.decide') ? contentMark(parts.checks) : null,
      alike: parts.alike && byStaff ? alikeView(parts.alike) : null,
      joined: parts.joined,
      orders: orders.map((order) => orderView(order, nameOf, this.photosOf(order.id, files))).map((order) => (byStaff ? order : forResidents(order))),
      callback: callback && this.callback(callback, { parts, reader, files, nameOf }),
      rating: rating && seesJudgement(reader, complaint) ? this.rating(rating, parts, withheld) : null,
      commitments: commitments.map((commitment) => commitmentView(commitment, now, { owner: nameOf, order: orderNumberOf })),
      timeline: parts.entries.flatMap((entry) => this.timeline.view(entry, { ...parts, withheld }, reader) ?? []),
      can: actionsFor(complaint.state, partiesOf(reader, complaint), facts).filter(isServed),
    };
  }

  private callback(callback: Callback, { parts, reader, files, nameOf }: CallbackReading): CallbackView {
    const { complaint, commitments, orders, earlierCallbacks } = parts;
    const view = callbackView(callback, {
      owed: commitments.some(({ kind, state }) => kind === 'callback' && state === 'open'),
      quoted: quotedForCallback(callback.orderId, orders, earlierCallbacks),
      signature: this.fileOf(signatureOf(callback), files),
      nameOf,
    });
    if (seesJudgement(reader, complaint)) return view;
    return { ...view, checklist: null, signature: null, words: view.state === 'problem' ? view.words : null };
  }

  private rating(rating: Rating, { entries }: MatterParts, { entryIds }: Withheld): RatingView {
    const given = entries.find(({ action, at }) => action === 'rate' && at.getTime() === rating.at.getTime());
    // One that was given long ago may stand in an entry that is not read here.
    const wordless = given ? entryIds.has(given.id) : entryIds.size > 0;
    return { ...ratingView(rating), ...(wordless && { words: null }) };
  }

  private photosOf(orderId: string, files: readonly StoredFile[]): OrderPhotos {
    const shown = files.filter((file) => file.orderId === orderId);
    const views = (isShown: (file: StoredFile) => boolean) => shown.filter(isShown).map((file) => this.files.view(file));
    return { before: views(({ purpose }) => purpose !== 'after'), after: views(({ purpose }) => purpose === 'after') };
  }

  private fileOf(id: string | null, files: readonly StoredFile[]): FileView | null {
    const file = id === null ? undefined : files.find((candidate) => candidate.id === id);
    return file ? this.files.view(file) : null;
  }

  private reporter({ complaint, household, inProgram }: MatterParts, reader: Actor): MatterView['reporter'] {
    const mine = complaint.personId !== null && complaint.personId === reader.personId;
    if (nobodyToAnswer(complaint)) return null;
    const { personId, reporterName: name, reporterTelephone } = complaint;
    const telephone = reporterTelephone && (mine ? reporterTelephone : maskedTelephone(reporterTelephone));
    return { personId, name, telephone, household, inProgram, mine };
  }
}
