import { Injectable } from '@nestjs/common';
import { SEES_TELEPHONE } from '@huiyin/shared/access/abilities';
import { actionsFor } from '@huiyin/shared/complaints/complaint.judge';
import { complaintNumber } from '@huiyin/shared/complaints/complaint-number';
import type { ComplaintAction } from '@huiyin/shared/complaints/complaint.states';
import { actionSchemas } from '@huiyin/shared/matters/action.schemas';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { commitmentView } from '../commitments/index.ts';
import { CommunityProfiles } from '../communities/index.ts';
import { factsOf, NO_EVIDENCE, partiesOf } from '../complaints/index.ts';
import { orderView } from '../dispatch/index.ts';
import type { Actor } from '../platform/db/index.ts';
import { StoredFiles } from '../platform/files/index.ts';
import { ratingView } from '../ratings/index.ts';
import { callbackView } from '../visits/index.ts';
import type { MatterParts } from './matter-parts.ts';
import { seesRating } from './rating-rights.ts';
import { TimelinePresenter } from './timeline.presenter.ts';

/** `138****1234`: enough to know it by, not enough to call it. */
export const maskedTelephone = (telephone: string): string => (telephone.length < 7 ? '****' : `${telephone.slice(0, 3)}****${telephone.slice(-4)}`);

const isServed = (action: ComplaintAction): boolean => action in actionSchemas;

@Injectable()
export class MatterPresenter {
  constructor(
    private readonly communities: CommunityProfiles,
    private readonly files: StoredFiles,
    private readonly timeline: TimelinePresenter,
  ) {}

  /** One matter whole, as this reader may see it, with what they may do now. */
  async view(parts: MatterParts, reader: Actor, now: Date): Promise<MatterView> {
    const { complaint, commitments, orders, callback, rating, files, names } = parts;
    const open = commitments.filter((commitment) => commitment.state === 'open');
    const nameOf = (postId: string) => names.get(postId) ?? null;
    const orderNumberOf = (orderId: string) => orders.find((order) => order.id === orderId)?.number ?? null;
    const facts = factsOf(reader, complaint, open, now, NO_EVIDENCE, callback ? { attempts: callback.attempts } : {});
    const { departments } = await this.communities.of(complaint.communityId);
    return {
      id: complaint.id,
      number: complaintNumber(complaint.year, complaint.serial),
      version: complaint.version,
      kind: complaint.kind,
      title: complaint.title,
      text: complaint.text,
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
      orders: orders.map((order) => orderView(order, nameOf)),
      callback:
        callback &&
        callbackView(
          callback,
          open.some(({ kind }) => kind === 'callback'),
          orders.find((order) => order.id === callback.orderId)?.quoted ?? null,
          nameOf,
        ),
      rating: rating && seesRating(reader, complaint) ? ratingView(rating) : null,
      commitments: commitments.map((commitment) => commitmentView(commitment, now, { owner: nameOf, order: orderNumberOf })),
      timeline: parts.entries.flatMap((entry) => this.timeline.view(entry, complaint, files, reader) ?? []),
      can: actionsFor(complaint.state, partiesOf(reader, complaint), facts).filter(isServed),
    };
  }

  private reporter({ complaint, household }: MatterParts, reader: Actor): MatterView['reporter'] {
    const mine = complaint.personId !== null && complaint.personId === reader.personId;
    const { personId, reporterName: name, reporterTelephone } = complaint;
    if (personId === null && name === null && reporterTelephone === null) return null;
    const whole = mine || (reader.role !== 'system' && SEES_TELEPHONE.includes(reader.role));
    return { personId, name, telephone: reporterTelephone && (whole ? reporterTelephone : maskedTelephone(reporterTelephone)), household, mine };
  }
}
