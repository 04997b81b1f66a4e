import type { Role } from '@huiyin/shared/access/roles';
import type { FileView } from '@huiyin/shared/files/file.contract';
import type { CallbackView } from '@huiyin/shared/visits/callback.contract';
import type { Callback } from './callback.entity.ts';

export interface CallbackSurroundings {
  /** Whether the callback's commitment is still open; a planned one without it fell away. */
  readonly owed: boolean;
  readonly quoted: number | null;
  readonly signature: FileView | null;
  readonly nameOf: (postId: string) => string | null;
}

/** The file of a checklist's signature, or the photo of a public place that stands for it. */
export const signatureOf = ({ checklist }: Callback): string | null => checklist?.signature.file ?? checklist?.signature.photoOfPlace ?? null;

/** A callback as it is read. */
export const callbackView = (callback: Callback, { owed, quoted, signature, nameOf }: CallbackSurroundings): CallbackView => ({
  id: callback.id,
  state: callback.state === 'planned' && !owed ? 'fallen-away' : callback.state,
  level: callback.level,
  inQuota: callback.inQuota,
  caller: callback.callerPostId ? { postId: callback.callerPostId, name: nameOf(callback.callerPostId) ?? '' } : null,
  doneBy: callback.doneByPostId && callback.doneByLevel ? { name: nameOf(callback.doneByPostId) ?? '', role: callback.doneByLevel as Role } : null,
  checklist: callback.checklist,
  signature,
  words: callback.words,
  attempts: callback.attempts.map(({ means, at, words }) => ({ means, at, words })),
  quoted,
  finishedAt: callback.finishedAt?.toISOString() ?? null,
});
