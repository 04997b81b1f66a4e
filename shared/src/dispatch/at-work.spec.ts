import type { HoldReason } from './dispatch.contract.ts';
import { agreedVisit, atWorkOf, type HeldOrder, type StepAtWork } from './at-work.ts';

const at = (hour: number): string => `2026-03-02T${String(hour).padStart(2, '0')}:00:00.000Z`;
const step = (action: StepAtWork['action'], hour: number, waitsFor: HoldReason | null = null): StepAtWork => ({ action, at: at(hour), visit: null, waitsFor });
const accepted: HeldOrder = { state: 'accepted', acceptedAt: at(9), arrivedAt: null };
const arrived: HeldOrder = { ...accepted, arrivedAt: at(10) };

describe('how far the work on an order is', () => {
  it('S1.2 is nothing before somebody arrives, and nothing of an order that is not accepted or is over', () => {
    expect(atWorkOf(accepted, [step('accept', 9)])).toBeNull();
    expect(atWorkOf({ ...arrived, state: 'completed' }, [])).toBeNull();
    expect(atWorkOf({ ...arrived, state: 'issued' }, [])).toBeNull();
  });

  it('S1.2 is on site from the arrival on, whether or not the steps are at hand', () => {
    expect(atWorkOf(arrived, [step('arrive', 10)])).toBe('on-site');
    expect(atWorkOf(arrived, [])).toBe('on-site');
  });

  it('S1.2 says what it waits for, until somebody arrives again', () => {
    const waits = [step('hold', 11, 'weather'), step('arrive', 10)];
    expect(atWorkOf(arrived, waits)).toBe('weather');
    expect(atWorkOf(arrived, [...waits, step('hold', 12, 'parts')])).toBe('parts');
    expect(atWorkOf({ ...arrived, arrivedAt: at(13) }, waits)).toBe('on-site');
  });

  it('S1.2 another who accepts it begins anew: neither the arrival nor the wait of who had it before counts', () => {
    expect(atWorkOf({ ...arrived, acceptedAt: at(12) }, [step('hold', 11, 'parts')])).toBeNull();
  });
});

describe('the visit that was agreed', () => {
  const visit = { from: at(12), until: at(14) };
  it('is known with both ends by the appointment that is owed; without one there is none', () => {
    const steps = [{ visit: { from: at(8), until: at(9) } }, { visit: null }, { visit }];
    expect(agreedVisit('2026-03-02T14:00:00Z', steps)).toEqual(visit);
    expect(agreedVisit(undefined, steps)).toBeNull();
    expect(agreedVisit(at(15), steps)).toBeNull();
  });
});
