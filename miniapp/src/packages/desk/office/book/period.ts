/** The periods of the register; `own` has its days beside it. */
export const PERIODS = ['today', 'recent', 'month', 'last-month', 'all', 'own'] as const;
export type Period = (typeof PERIODS)[number];

/** Both days belong to it; an end that is missing is open. */
export interface Days {
  from?: string;
  to?: string;
}

const DAY = 24 * 60 * 60_000;
const dateOf = (day: string): Date => new Date(`${day}T00:00:00.000Z`);
const dayOf = (date: Date): string => date.toISOString().slice(0, 10);
const plusDays = (day: string, days: number): string => dayOf(new Date(dateOf(day).getTime() + days * DAY));
const monthOf = (year: number, month: number): Required<Days> => ({
  from: dayOf(new Date(Date.UTC(year, month, 1))),
  to: dayOf(new Date(Date.UTC(year, month + 1, 0))),
});

/** So many days, with today, are the recent ones: also on the first of a month there is something to read. */
const RECENT = 30;

/** The days of a period, as of today. */
export function daysOf(period: Period, today: string, own: Days): Days {
  const date = dateOf(today);
  const table: Readonly<Record<Period, Days>> = {
    today: { from: today, to: today },
    recent: { from: plusDays(today, 1 - RECENT), to: today },
    month: monthOf(date.getUTCFullYear(), date.getUTCMonth()),
    'last-month': monthOf(date.getUTCFullYear(), date.getUTCMonth() - 1),
    all: {},
    own,
  };
  return table[period];
}

/** The name of these days, where they have one. */
export function periodOf(days: Days, today: string): Period {
  const isIt = (period: Period): boolean => {
    const { from, to } = daysOf(period, today, {});
    return period !== 'own' && from === days.from && to === days.to;
  };
  return PERIODS.find(isIt) ?? 'own';
}

const isWholeMonth = ({ from, to }: Required<Days>): boolean => from.endsWith('-01') && from.slice(0, 7) === to.slice(0, 7) && plusDays(to, 1).endsWith('-01');

/** More of the past than these days: the whole year of their first day, or, where that is shown already, everything. */
export function furtherBack({ from, to }: Days): Days {
  const newYear = from === undefined ? undefined : `${from.slice(0, 4)}-01-01`;
  return from === undefined || newYear === undefined || newYear === from ? {} : { from: newYear, ...(to === undefined ? {} : { to }) };
}

/** The period of the same length before or after; `null` where it has no ends. */
export function neighbourOf(days: Days, step: 1 | -1): Required<Days> | null {
  const { from, to } = days;
  if (from === undefined || to === undefined || from > to) return null;
  if (isWholeMonth({ from, to })) {
    const first = dateOf(from);
    return monthOf(first.getUTCFullYear(), first.getUTCMonth() + step);
  }
  const length = Math.round((dateOf(to).getTime() - dateOf(from).getTime()) / DAY) + 1;
  return { from: plusDays(from, step * length), to: plusDays(to, step * length) };
}
