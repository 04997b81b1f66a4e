import { Module } from '@nestjs/common';
import { CommunitiesModule } from '../communities/index.ts';
import { ComplaintsModule } from '../complaints/index.ts';
import { AnswerByNotice } from './answer-by-notice.ts';
import { Inbox } from './inbox.ts';
import { InboxController } from './inbox.controller.ts';
import { InboxListener } from './inbox-listener.ts';
import { Recipients } from './recipients.ts';

@Module({
  imports: [CommunitiesModule, ComplaintsModule],
  controllers: [InboxController],
  providers: [Inbox, InboxListener, AnswerByNotice, Recipients],
  exports: [Inbox],
})
export class NotificationsModule {}
