export { Inbox } from './inbox.ts';
export { Notice } from './notice.entity.ts';
export { NotificationsModule } from './notifications.module.ts';
