import type { CallbackListWords } from './callback-list-words.ts';

export const callbackListEn: CallbackListWords = {
  overdue: 'Late',
  count: (callbacks) => String(callbacks),
  named: {
    desk: 'The service desk calls back',
    lead: "This month it is the team lead's turn to call back",
    supervisor: "This month it is the supervisor's turn to call back",
    director: "This month it is the director's turn to call back",
  },
  awaitsReply: (who, by) => `The resident is to be answered first: ${who}, ${by}`,
  awaitsReplyLate: (who, late) => `The resident is to be answered first: ${who}, ${late}`,
  you: 'you',
  ofDepartment: (department, role) => `${role} of ${department}`,
  emptyTitle: 'Nothing to call back',
  emptyWords: 'When a repair is done, it is settled who calls back. Yours will appear here.',
  end: 'That is all',
};
