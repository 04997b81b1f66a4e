import type { Complaint } from './complaint.entity.ts';

/** What a list shows of a matter; the report's text, which may be long, stays where it is. */
export const LINE_COLUMNS = [
  'id',
  'year',
  'serial',
  'title',
  'category',
  'categoryName',
  'placeLabel',
  'urgent',
  'reporterName',
  'state',
  'round',
  'outcome',
  'closings',
  'ratedClosing',
  'registeredAt',
] as const satisfies readonly (keyof Complaint)[];
/** What the register shows more of it (S4.2). */
export const REGISTER_COLUMNS = [...LINE_COLUMNS, 'kind', 'source', 'department', 'orderId', 'closedAt'] as const satisfies readonly (keyof Complaint)[];
/** What decides which of the raised matters comes first. */
export const RAISED_COLUMNS = [...LINE_COLUMNS, 'priority'] as const satisfies readonly (keyof Complaint)[];
export type RaisedLine = Pick<Complaint, (typeof RAISED_COLUMNS)[number]>;
export type RegisterRow = Pick<Complaint, (typeof REGISTER_COLUMNS)[number]>;
export type ComplaintLine = Pick<Complaint, (typeof LINE_COLUMNS)[number]>;
