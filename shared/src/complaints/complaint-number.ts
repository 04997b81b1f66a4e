/** `2026-000123`: of a community and year, without gaps or doubles (S4.3). */
export const complaintNumber = (year: number, serial: number): string => `${year}-${String(serial).padStart(6, '0')}`;
/** `2026-000123-2`: orders are numbered after their complaint, in the order they were issued (S4.3). */
export const orderNumber = (complaint: string, suffix: number): string => `${complaint}-${suffix}`;
/** S4.3: an order whose number does not agree with its complaint's is refused. */
export const numbersAgree = (complaint: string, order: string): boolean =>
  order.startsWith(`${complaint}-`) && /^[1-9]\d*$/.test(order.slice(complaint.length + 1));

/** What somebody types or says of a number: whole, with an order's place behind it, or its digits alone, which are of this year. */
export const NUMBER_FORM = /^(?:(20\d{2})-)?(\d{1,6})(?:-[1-9]\d{0,2})?$/;

/** The year and the place of a number that has that form; `null` where it has not. */
export function yearAndSerial(typed: string, thisYear: number): { year: number; serial: number } | null {
  const [, year, serial] = NUMBER_FORM.exec(typed) ?? [];
  return serial === undefined ? null : { year: Number(year ?? thisYear), serial: Number(serial) };
}
