import type { OrderView } from '@huiyin/shared/dispatch/dispatch.contract';

/** Nobody will work on this order any more: it was completed, passed on, or is not needed. */
export const isOver = ({ state }: Pick<OrderView, 'state'>): boolean => state !== 'issued' && state !== 'accepted';
