import type { ComplaintWords } from '@huiyin/shared/complaints/complaint.words.contract';
import type { AtWork } from '@huiyin/shared/dispatch/dispatch.contract';

/** How the work on an order is, as its staff says it. */
export const atWorkWord = (at: AtWork, { onSite, holdReasons }: Pick<ComplaintWords, 'onSite' | 'holdReasons'>): string =>
  at === 'on-site' ? onSite : holdReasons[at];
