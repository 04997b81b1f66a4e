import type { MessageWords } from './message-words.ts';

export const messagesEn: MessageWords = {
  title: 'WeChat messages',
  names: {
    registered: 'Received',
    dispatched: 'Somebody is sent',
    answered: 'Answered',
    'visit-coming': 'Visit agreed',
    'please-rate': 'Done, please rate',
    'new-order': 'New order',
    'order-nearly-late': 'Order nearly late',
    'order-late': 'Order late',
  },
  left: (count) => `${count} may be sent`,
  noneLeft: 'Not allowed yet',
  matterTitle: 'Open this matter',
  notTheirsTitle: 'This matter does not open now',
  notTheirsWords: 'It is not yours, or not yours any more.',
  otherMembership: (role) => `You are here as ${role.toLowerCase()}, who does not see this matter. Try another way:`,
  switchTo: (role) => `Open as ${role.toLowerCase()}`,
};
