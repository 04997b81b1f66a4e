import type { MessageWords } from './message-words.ts';

export const messagesZhCN: MessageWords = {
  title: '微信通知',
  names: {
    registered: '受理了',
    dispatched: '派人了',
    answered: '答复了',
    'visit-coming': '约好上门',
    'please-rate': '办完请评价',
    'new-order': '新的派工单',
    'order-nearly-late': '派工单快超时',
    'order-late': '派工单超时了',
  },
  left: (count) => `还能发 ${count} 条`,
  noneLeft: '还没允许',
  matterTitle: '打开这件事',
  notTheirsTitle: '这件事现在打不开',
  notTheirsWords: '它不是您的事，或者已经不归您管了。',
  otherMembership: (role) => `您现在的身份是${role}，看不到这件事。换一个身份试试：`,
  switchTo: (role) => `换成${role}打开`,
};
