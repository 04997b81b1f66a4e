import { dayOf } from '@huiyin/shared/kernel/office-day';
import type { CallbackView } from '@huiyin/shared/visits/callback.contract';
import type { VisitsWords } from '../words/visits-words.ts';

const VISITS = 2;
const CALLS = 1;
const TRIES = 3;
const DAYS = 2;

/** What is still needed before a callback may end as not reached, in words; nothing, where there were enough tries (domain.md, callback-not-reached). */
export function triesNeeded(attempts: CallbackView['attempts'], five: boolean, utcOffsetMinutes: number, words: VisitsWords['attempts']): string[] {
  const by = (means: string): number => attempts.filter((attempt) => attempt.means === means).length;
  if (five) {
    const visits = Math.max(0, VISITS - by('visit'));
    const calls = Math.max(0, CALLS - by('telephone'));
    return [visits > 0 ? words.needVisits(visits) : '', calls > 0 ? words.needCalls(calls) : ''].filter(Boolean);
  }
  const tries = Math.max(0, TRIES - attempts.length);
  const days = new Set(attempts.map(({ at }) => dayOf(Date.parse(at), utcOffsetMinutes))).size;
  return [tries > 0 ? words.needTries(tries) : '', days < DAYS ? words.needAnotherDay : ''].filter(Boolean);
}
