import type { MatterView } from '@huiyin/shared/matters/matter.contract';

/** The server takes a rating, and there is something to rate: nothing was done about what was withdrawn, and what is filed is over. */
export const mayBeRated = ({ can, outcome, state }: MatterView): boolean => can.includes('rate') && outcome !== 'withdrawn' && state !== 'archived';
