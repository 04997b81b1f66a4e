import type { OrderView } from '@huiyin/shared/dispatch/dispatch.contract';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';

/** The order whose work is called back: the last that was completed. */
export const orderCalledBack = ({ orders }: MatterView): OrderView | undefined => orders.filter(({ state }) => state === 'completed').at(-1);
