import type { CallbackListWords } from './callback-list-words.ts';

export const callbackListZhHant: CallbackListWords = {
  overdue: '已逾時',
  count: (callbacks) => `${callbacks} 件`,
  named: { desk: '客服打電話回訪', lead: '本月輪到班長回訪', supervisor: '本月輪到主管回訪', director: '本月輪到主任回訪' },
  emptyTitle: '沒有要回訪的',
  emptyWords: '修好一件，就定好由誰回訪。輪到您的，會出現在這裡。',
  end: '就這些了',
};
