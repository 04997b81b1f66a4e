import type { MessageWords } from './message-words.ts';

export const messagesZhHant: MessageWords = {
  title: '微信通知',
  names: {
    registered: '受理了',
    dispatched: '派人了',
    answered: '答覆了',
    'visit-coming': '約好上門',
    'please-rate': '辦完請評價',
    'new-order': '新的派工單',
    'order-nearly-late': '派工單快逾時',
    'order-late': '派工單逾時了',
  },
  left: (count) => `還能發 ${count} 則`,
  noneLeft: '還沒允許',
  matterTitle: '打開這件事',
  notTheirsTitle: '這件事現在打不開',
  notTheirsWords: '它不是您的事，或者已經不歸您管了。',
  otherMembership: (role) => `您現在的身分是${role}，看不到這件事。換一個身分試試：`,
  switchTo: (role) => `換成${role}打開`,
};
