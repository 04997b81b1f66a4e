import { describe, expect, it } from '@jest/globals';
import type { OrderSummary } from '@huiyin/shared/dispatch/dispatch.contract';
import { ordersAfter } from './orders-after.ts';

const order = (id: string, hour: number, more: Partial<OrderSummary> = {}): OrderSummary =>
  ({ id, complaintId: `of ${id}`, dueAt: new Date(Date.UTC(2026, 2, 2, hour)).toISOString(), urgent: false, workerName: '刘志远', ...more }) as OrderSummary;

describe('the order of somebody’s orders', () => {
  const all = [order('later', 9), order('sooner', 6), order('urgent', 12, { urgent: true }), order('nobody’s', 15, { workerName: null })];
  const listed = (nobodyFirst: boolean): string[] => ordersAfter({ toAccept: all, inProgress: [] }, [], nobodyFirst).toAccept.map(({ order: { id } }) => id);

  it('S12.1 what is urgent stands before what is due sooner', () => {
    expect(listed(false)).toEqual(['urgent', 'sooner', 'later', 'nobody’s']);
  });

  it('a lead finds first what names nobody', () => {
    expect(listed(true)).toEqual(['nobody’s', 'urgent', 'sooner', 'later']);
  });
});
