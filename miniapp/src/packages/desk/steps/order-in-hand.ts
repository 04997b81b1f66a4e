import type { OrderView } from '@huiyin/shared/dispatch/dispatch.contract';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';

/** The order that somebody works on now. */
export const orderInHand = ({ orders }: MatterView): OrderView | undefined =>
  [...orders].reverse().find(({ state }) => state === 'issued' || state === 'accepted');
/** The order whose corrective action is still to be done. */
export const orderToCorrect = ({ orders }: MatterView): OrderView | undefined =>
  [...orders].reverse().find(({ corrective }) => corrective !== null && corrective.doneAt === null);
