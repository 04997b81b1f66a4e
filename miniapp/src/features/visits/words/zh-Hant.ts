import type { CallbackListWords } from './callback-list-words.ts';

export const callbackListZhHant: CallbackListWords = {
  overdue: '已逾時',
  count: (callbacks) => `${callbacks} 件`,
  named: { desk: '客服回訪', lead: '本月輪到班組負責人回訪', supervisor: '本月輪到主管回訪', director: '本月輪到主任回訪' },
  awaitsReply: (who, by) => `等${who}${by}答覆住戶`,
  awaitsReplyLate: (who, late) => `等${who}答覆住戶，${late}`,
  you: '您',
  ofDepartment: (department, role) => `${department}${role}`,
  emptyTitle: '沒有要回訪的',
  emptyWords: '修好一件，就定好由誰回訪。輪到您的，會出現在這裡。',
  end: '就這些了',
};
