import type { CallbackListWords } from './callback-list-words.ts';

export const callbackListZhCN: CallbackListWords = {
  overdue: '已超时',
  count: (callbacks) => `${callbacks} 件`,
  named: { desk: '客服回访', lead: '本月轮到班组负责人回访', supervisor: '本月轮到主管回访', director: '本月轮到主任回访' },
  awaitsReply: (who, by) => `等${who}${by}答复住户`,
  awaitsReplyLate: (who, late) => `等${who}答复住户，${late}`,
  you: '您',
  ofDepartment: (department, role) => `${department}${role}`,
  emptyTitle: '没有要回访的',
  emptyWords: '修好一件，就定好由谁回访。轮到您的，会出现在这里。',
  end: '就这些了',
};
