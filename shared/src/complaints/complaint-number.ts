/** `2026-000123`: of a community and year, without gaps or doubles (S4.3). */
export const complaintNumber = (year: number, serial: number): string => `${year}-${String(serial).padStart(6, '0')}`;
/** `2026-000123-2`: orders are numbered after their complaint, in the order they were issued (S4.3). */
export const orderNumber = (complaint: string, suffix: number): string => `${complaint}-${suffix}`;
/** S4.3: an order whose number does not agree with its complaint's is refused. */
export const numbersAgree = (complaint: string, order: string): boolean =>
  order.startsWith(`${complaint}-`) && /^[1-9]\d*$/.test(order.slice(complaint.length + 1));
