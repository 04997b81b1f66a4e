import type { Complaint } from './complaint.entity.ts';

/** Whether nobody left a name or a number: no answer and no call is owed (domain.md, "What the table means in words"). */
export const nobodyToAnswer = ({ personId, reporterName, reporterTelephone }: Pick<Complaint, 'personId' | 'reporterName' | 'reporterTelephone'>): boolean =>
  personId === null && reporterName === null && reporterTelephone === null;
