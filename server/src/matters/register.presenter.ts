import type { RegisterLine } from '@huiyin/shared/matters/register.contract';
import type { CommitmentLine } from '../commitments/index.ts';
import type { RegisterRow } from '../complaints/index.ts';
import type { OrderLine } from '../dispatch/index.ts';
import type { ReplyLine } from '../timeline/index.ts';
import { matterSummary } from './summary.presenter.ts';

/** What stands around the matters of a page; each by its own id, the replies by the matter's, the departments by code. */
export interface RegisterSurroundings {
  readonly open: readonly CommitmentLine[];
  readonly orders: ReadonlyMap<string, OrderLine>;
  readonly workers: ReadonlyMap<string, string>;
  readonly replies: ReadonlyMap<string, ReplyLine>;
  readonly departments: ReadonlyMap<string, string>;
  readonly now: Date;
}

/** S4.2: one line of the register. */
export function registerLine(row: RegisterRow, { open, orders, workers, replies, departments, now }: RegisterSurroundings): RegisterLine {
  const order = row.orderId === null ? undefined : orders.get(row.orderId);
  const reply = replies.get(row.id);
  return {
    ...matterSummary(row, open, now),
    kind: row.kind,
    source: row.source,
    department: row.department,
    departmentName: departments.get(row.department) ?? row.department,
    order: order
      ? {
          number: order.number,
          workerName: order.workerPostId === null ? null : (workers.get(order.workerPostId) ?? null),
          completedAt: order.completedAt?.toISOString() ?? null,
        }
      : null,
    reply: reply ? { at: reply.at.toISOString(), words: reply.words ?? '', channel: reply.details.channel ?? null } : null,
    closedAt: row.closedAt?.toISOString() ?? null,
  };
}
