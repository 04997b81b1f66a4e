import type { CallbackView } from '@huiyin/shared/visits/callback.contract';
import type { Callback } from './callback.entity.ts';

/** `owed`: whether the callback's commitment is still open; a planned one without it fell away. */
export const callbackView = (callback: Callback, owed: boolean, quoted: number | null, nameOf: (postId: string) => string | null): CallbackView => ({
  id: callback.id,
  state: callback.state === 'planned' && !owed ? 'fallen-away' : callback.state,
  level: callback.level,
  inQuota: callback.inQuota,
  caller: callback.callerPostId ? { postId: callback.callerPostId, name: nameOf(callback.callerPostId) ?? '' } : null,
  checklist: callback.checklist,
  words: callback.words,
  attempts: callback.attempts.map(({ means, at, words }) => ({ means, at, words })),
  quoted,
  finishedAt: callback.finishedAt?.toISOString() ?? null,
});
