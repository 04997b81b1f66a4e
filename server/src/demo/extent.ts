import { WHOLE_LAYOUT, type Layout } from './people/settle-homes.ts';

/** How much history is made. */
export interface Extent {
  readonly layout: Layout;
  readonly matters: number;
  /** At least six: what stands open at the end began up to five days before. */
  readonly days: number;
}
export const WHOLE: Extent = { layout: WHOLE_LAYOUT, matters: 720, days: 184 };
