import type { Complaint } from '../complaints/index.ts';
import type { Actor } from '../platform/db/index.ts';

/**
 * Who did the work sees neither who rated it nor how (domain.md, "one rating for each closing"), nor what was said of them at the callback:
 * 《维修回访记录表》 stays with the service department (S8.3). A worker reads a matter only as one who
 * holds or held its order; anyone else who did the work is known by their account.
 */
export const seesJudgement = (reader: Actor, { workerAccountId }: Pick<Complaint, 'workerAccountId'>): boolean =>
  reader.role !== 'worker' && (workerAccountId === null || workerAccountId !== reader.accountId);
