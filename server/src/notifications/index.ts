export { ForgetRecipient } from './forget-recipient.ts';
export { Inbox } from './inbox.ts';
export { Notice } from './notice.entity.ts';
export { NotificationsModule } from './notifications.module.ts';
export { Message, MessageCredit, MessageLane } from './messages/message.entity.ts';
export { SendMessages } from './messages/send-messages.ts';
