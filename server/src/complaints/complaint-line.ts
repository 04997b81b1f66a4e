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
export type ComplaintLine = Pick<Complaint, (typeof LINE_COLUMNS)[number]>;
