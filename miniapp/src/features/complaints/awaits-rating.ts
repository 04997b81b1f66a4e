import type { MatterSummary } from '@huiyin/shared/matters/matter.contract';

/**
 * It is done or explained, or was closed after a callback, and its person has not said what they think of it. What was withdrawn had nothing done
 * about it, and what is filed is over.
 */
export const awaitsRating = ({ state, outcome, rated }: MatterSummary): boolean =>
  !rated && outcome !== 'withdrawn' && (state === 'remedied' || state === 'explained' || state === 'closed');
