import { spokenDay, type SpokenIn } from '@huiyin/shared/kernel/spoken-time';
import type { CallbackSummary } from '@huiyin/shared/visits/callback.contract';

export interface DayOfCallbacks {
  /** `null`: what is overdue stands together, whichever day it was due. */
  day: string | null;
  callbacks: CallbackSummary[];
}

/** Callbacks, soonest first, in groups by the day on which they are due. */
export function callbacksByDay(callbacks: readonly CallbackSummary[], spoken: SpokenIn): DayOfCallbacks[] {
  const days: DayOfCallbacks[] = [];
  for (const callback of callbacks) {
    const due = Date.parse(callback.dueAt);
    const day = due < spoken.now ? null : spokenDay(due, spoken);
    const last = days.at(-1);
    if (last && last.day === day) last.callbacks.push(callback);
    else days.push({ day, callbacks: [callback] });
  }
  return days;
}
