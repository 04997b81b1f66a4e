import type { CallbackView, CallerLevel } from '@huiyin/shared/visits/callback.contract';

/** Whose the callback is: who made it, else who was named. */
export const callerOf = ({ doneBy, caller, level }: CallbackView): { name: string | null; level: CallerLevel } => ({
  name: doneBy?.name ?? caller?.name ?? null,
  level: (doneBy?.role as CallerLevel | undefined) ?? level,
});
