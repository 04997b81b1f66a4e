import { COMPLAINT_STATES, type ComplaintState } from '@huiyin/shared/complaints/complaint.states';
import { dayOf } from '@huiyin/shared/kernel/office-day';
import { REGISTER_WORDS_LENGTH } from '@huiyin/shared/matters/register.contract';
import { serverNow } from '../../../../api/clock.ts';
import { lastKnownOffset } from '../../../../features/communities/use-community.ts';
import { useOfficePlace } from '../office-place.ts';
import { daysOf, furtherBack, neighbourOf, periodOf, PERIODS, type Days, type Period } from './period.ts';

export interface BookFilter {
  period: Period;
  days: Days;
  state: ComplaintState | undefined;
  /** A number or words, as they are typed. */
  words: string;
  setPeriod(period: Period): void;
  setDays(days: Days): void;
  setState(state: ComplaintState | undefined): void;
  setWords(words: string): void;
  /** To the period before or after. */
  step(by: 1 | -1): void;
  /** Goes on looking in the past: in the whole year, then in everything. */
  lookFurther(): void;
  /** Shows more: every period and state for the same words; where that is so already, without the words. */
  widen(): void;
}

/** What of the register is shown; all of it is in the address, so that it survives a reload. */
export function useBookFilter(): BookFilter {
  const { address, change } = useOfficePlace();
  const own: Days = { ...(address['from'] ? { from: address['from'] } : {}), ...(address['to'] ? { to: address['to'] } : {}) };
  const period = PERIODS.find((one) => one === address['period']) ?? 'recent';
  const today = dayOf(serverNow(), lastKnownOffset());
  const days = daysOf(period, today, own);
  const setDays = ({ from, to }: Days): void => change({ period: 'own', from, to });
  const setPeriod = (next: Period): void => (next === 'own' ? setDays(days) : change({ period: next, from: undefined, to: undefined }));
  /** What has a name is called by it. */
  const show = (next: Days): void => {
    const named = periodOf(next, today);
    if (named === 'own') setDays(next);
    else setPeriod(named);
  };
  return {
    period,
    days,
    state: COMPLAINT_STATES.find((state) => state === address['state']),
    words: address['words'] ?? '',
    setPeriod,
    setDays,
    setState: (state) => change({ state }),
    setWords: (words) => change({ words: words.slice(0, REGISTER_WORDS_LENGTH) }),
    step(by) {
      const next = neighbourOf(days, by);
      if (next !== null) show(next);
    },
    lookFurther: () => show(furtherBack(days)),
    widen: () =>
      change({ period: 'all', from: undefined, to: undefined, state: undefined, ...(period === 'all' && !address['state'] ? { words: undefined } : {}) }),
  };
}
