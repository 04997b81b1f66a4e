import type { OrderView } from '@huiyin/shared/dispatch/dispatch.contract';
import type { FileView } from '@huiyin/shared/files/file.contract';
import type { DispatchOrder } from './dispatch-order.entity.ts';

export interface OrderPhotos {
  readonly before: FileView[];
  readonly after: FileView[];
}

/** What an order says to who does the work: no resident reads it. */
const FOR_STAFF = { note: null, rectification: null, corrective: null } as const satisfies Partial<OrderView>;

/** An order as residents read it. */
export const forResidents = (order: OrderView): OrderView => ({ ...order, ...FOR_STAFF });

/** An order as the staff read it; `nameOf` gives the name of a post. */
export const orderView = (order: DispatchOrder, nameOf: (postId: string) => string | null, photos: OrderPhotos): OrderView => ({
  id: order.id,
  number: order.number,
  round: order.round,
  state: order.state,
  department: order.department,
  worker: order.workerPostId ? { postId: order.workerPostId, name: nameOf(order.workerPostId) ?? '' } : null,
  note: order.note,
  rectification: order.rectification,
  issuedAt: order.issuedAt.toISOString(),
  acceptedAt: order.acceptedAt?.toISOString() ?? null,
  arrivedAt: order.arrivedAt?.toISOString() ?? null,
  completedAt: order.completedAt?.toISOString() ?? null,
  remedyBy: order.remedyBy.toISOString(),
  cause: order.cause,
  steps: order.steps,
  assistingDepartments: order.assistingDepartments,
  materialsPlanned: order.materialsPlanned,
  corrective:
    order.corrective && order.correctiveBy
      ? { words: order.corrective, by: order.correctiveBy.toISOString(), done: order.correctiveDone, doneAt: order.correctiveDoneAt?.toISOString() ?? null }
      : null,
  done: order.done,
  noPhotoReason: order.noPhotoReason,
  materials: order.materials,
  quoted: order.quoted,
  photosBefore: photos.before,
  photosAfter: photos.after,
});
