import type { MatterSummary } from '@huiyin/shared/matters/matter.contract';

/** It is done or explained, and its person has not said what they think of it. */
export const awaitsRating = ({ state, rated }: MatterSummary): boolean => (state === 'remedied' || state === 'explained') && !rated;
