/** What is known of somebody who could take an order. */
export interface WorkerFigures {
  readonly role: 'worker' | 'lead';
  readonly openOrders: number;
  /** Orders completed of late: in this building, and of this category. */
  readonly handledHere: number;
  readonly handledCategory: number;
}

/** Orders that were completed before this many days say nothing any more. */
export const EXPERIENCE_DAYS = 180;

/** What experience is worth in open orders: the first orders teach most, each doubling as much again as one order less to do. */
const worth = (handled: number): number => Math.log2(1 + handled);
const score = ({ openOrders, handledHere, handledCategory }: WorkerFigures): number => worth(handledHere) + worth(handledCategory) - openOrders;

/** Who takes the next order best, first: few open orders, weighed with what was done here and of this kind. Workers go before leads, who hand out the work. */
export const bestFirst = <Worker extends WorkerFigures>(workers: readonly Worker[]): Worker[] =>
  [...workers].sort(
    (one, other) => Number(one.role === 'lead') - Number(other.role === 'lead') || score(other) - score(one) || one.openOrders - other.openOrders,
  );
