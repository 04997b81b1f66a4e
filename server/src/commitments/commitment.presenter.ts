import type { CommitmentView } from '@huiyin/shared/commitments/commitment.contract';
import type { Commitment } from './commitment.entity.ts';

export interface CommitmentNames {
  readonly owner: (postId: string) => string | null;
  readonly order: (orderId: string) => string | null;
}

/** Overdue is what is late now, or was met late. */
export const isOverdue = (commitment: Pick<Commitment, 'state' | 'dueAt' | 'metAt'>, now: Date): boolean =>
  commitment.state === 'open' ? commitment.dueAt < now : commitment.state === 'met' && commitment.metAt !== null && commitment.metAt > commitment.dueAt;

export const commitmentView = (commitment: Commitment, now: Date, names: CommitmentNames): CommitmentView => ({
  id: commitment.id,
  kind: commitment.kind,
  ruleId: commitment.ruleId,
  state: commitment.state,
  owedTo: commitment.owedTo,
  ownerLevel: commitment.ownerLevel,
  ownerName: commitment.ownerPostId ? names.owner(commitment.ownerPostId) : null,
  orderNumber: commitment.orderId ? names.order(commitment.orderId) : null,
  openedAt: commitment.openedAt.toISOString(),
  dueAt: commitment.dueAt.toISOString(),
  metAt: commitment.metAt?.toISOString() ?? null,
  overdue: isOverdue(commitment, now),
  voidReason: commitment.voidReason,
});
