import type { MatterSummary } from '@huiyin/shared/matters/matter.contract';
import type { Listed } from './listed.ts';

/** A row of a queue with everything that is owed about its matter there. */
export interface MatterRow extends Listed {
  /** What else of it stands in the queue, beside its `next`. */
  also: NonNullable<MatterSummary['next']>[];
}

/** One row for each matter: where several things are owed about it, the first that is still owed leads, and the others are named beside it. */
export function oneRowEach(rows: readonly Listed[]): MatterRow[] {
  const byMatter = new Map<string, Listed[]>();
  for (const row of rows) byMatter.set(row.matter.id, [...(byMatter.get(row.matter.id) ?? []), row]);
  return [...byMatter].map(([id, all]) => {
    const owed = all.filter(({ settled }) => !settled);
    const [lead = all[0]!, ...others] = owed;
    return { key: id, matter: lead.matter, settled: owed.length === 0, also: others.flatMap(({ matter: { next } }) => next ?? []) };
  });
}

/** Of what came in since, the matters that no row shows yet. */
export const newMatters = (arrived: readonly string[], rows: readonly Listed[]): number => {
  const shown = new Set(rows.map(({ matter }) => matter.id));
  return new Set(arrived.map(matterIdOf).filter((id) => !shown.has(id))).size;
};
const matterIdOf = (key: string): string => key.split(' ')[0] ?? key;
