import { dayOf } from '@huiyin/shared/kernel/office-day';
import type { SpokenIn } from '@huiyin/shared/kernel/spoken-time';
import type { MatterRow } from './one-row-each.ts';

const DAY = 24 * 60 * 60_000;

/** Rows that fall due on the same day of the community. */
export interface DueGroup {
  /** The day, as the rows' own first moment; `null` where nothing is owed. */
  day: string | null;
  dueAt: string | null;
  rows: MatterRow[];
  earlier: boolean;
  /** All of it is one promise by one moment: the head says it once. */
  shared: NonNullable<MatterRow['matter']['next']> | null;
}

const sharedBy = (rows: readonly MatterRow[]): DueGroup['shared'] => {
  const first = rows[0]?.matter.next ?? null;
  return first !== null &&
    rows.length > 1 &&
    rows.every(({ matter: { next }, also }) => also.length === 0 && next?.dueAt === first.dueAt && next.kind === first.kind)
    ? first
    : null;
};

/** What was due before yesterday stands together. */
const EARLIER = 'earlier';

/** What is due when: the rows in their order, day by day. */
export function groupByDue(rows: readonly MatterRow[], { now, utcOffsetMinutes }: Pick<SpokenIn, 'now' | 'utcOffsetMinutes'>): DueGroup[] {
  const yesterday = dayOf(now - DAY, utcOffsetMinutes);
  const groups: { day: string | null; dueAt: string | null; rows: MatterRow[] }[] = [];
  for (const row of rows) {
    const dueAt = row.matter.next?.dueAt ?? null;
    // A deadline at midnight is the end of the day before.
    const own = dueAt === null ? null : dayOf(Date.parse(dueAt) - 1, utcOffsetMinutes);
    const day = own !== null && own < yesterday ? EARLIER : own;
    const last = groups.at(-1);
    if (last && last.day === day) last.rows.push(row);
    else groups.push({ day, dueAt, rows: [row] });
  }
  return groups.map((group) => ({ ...group, earlier: group.day === EARLIER, shared: sharedBy(group.rows) }));
}
