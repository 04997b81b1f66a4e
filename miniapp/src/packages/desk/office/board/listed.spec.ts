import { describe, expect, it } from '@jest/globals';
import type { MatterSummary } from '@huiyin/shared/matters/matter.contract';
import { broughtUpToDate, listed, reachOf } from './listed.ts';

const matter = (at: number): MatterSummary =>
  ({ id: `m${String(at).padStart(3, '0')}`, next: { kind: 'verify', dueAt: new Date(Date.UTC(2026, 2, 2, 0, at)).toISOString() } }) as unknown as MatterSummary;
const matters = (count: number): MatterSummary[] => Array.from({ length: count }, (_, at) => matter(at));
/** A page as the server cuts it. */
const page = (all: readonly MatterSummary[], limit: number) => ({ rows: all.slice(0, limit), next: all.length > limit ? 'further' : null });

describe('the list of a queue', () => {
  it.each([3, 49, 50, 73])('of %i matters in sight, what comes in at the end waits to be shown', (count) => {
    const shown = listed(page(matters(count), 100));
    const later = broughtUpToDate(shown, page([...matters(count), matter(count)], reachOf(shown)));
    expect(later.rows).toHaveLength(count);
    expect(later.arrived).toEqual([`m${String(count).padStart(3, '0')} verify`]);
  });

  it('further down than one has come nothing is counted: it is found by going there', () => {
    const shown = listed(page(matters(80), 50));
    expect(broughtUpToDate(shown, page([...matters(80), matter(80)], reachOf(shown))).arrived).toEqual([]);
  });

  it('a reading is never longer than a page may be', () => {
    expect(reachOf(listed(page(matters(90), 100)))).toBe(100);
    expect(reachOf(undefined)).toBe(50);
  });
});
