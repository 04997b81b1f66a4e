import { complaintNumber, numbersAgree, orderNumber } from './complaint-number.ts';

describe('numbers', () => {
  it('S4.3 a complaint is numbered YYYY-000123, its orders after it', () => {
    expect(complaintNumber(2026, 123)).toBe('2026-000123');
    expect(complaintNumber(2026, 1_234_567)).toBe('2026-1234567');
    expect(orderNumber('2026-000123', 2)).toBe('2026-000123-2');
  });

  it("S4.3 an order's number agrees with its complaint's or is refused", () => {
    expect(numbersAgree('2026-000123', '2026-000123-1')).toBe(true);
    for (const other of ['2026-000124-1', '2026-000123', '2026-000123-0', '2026-000123-1-1', '2026-000123-x', '2025-000123-1'])
      expect(numbersAgree('2026-000123', other)).toBe(false);
  });
});
