import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.ts';
import { CommunitiesModule } from '../communities/index.ts';
import { ComplaintsModule } from '../complaints/index.ts';
import { AnswerByNotice } from './answer-by-notice.ts';
import { ForgetRecipient } from './forget-recipient.ts';
import { Inbox } from './inbox.ts';
import { InboxController } from './inbox.controller.ts';
import { InboxListener } from './inbox-listener.ts';
import { HearConsentEvents } from './messages/hear-consent-events.ts';
import { MessageCredits } from './messages/message-credits.ts';
import { MessageLines } from './messages/message-lines.ts';
import { MessageMetrics } from './messages/message-metrics.ts';
import { MessageValuesOf } from './messages/message-values.ts';
import { MessagesController } from './messages/messages.controller.ts';
import { OpenQuestions } from './messages/open-questions.ts';
import { SendMessages } from './messages/send-messages.ts';
import { WriteMessages } from './messages/write-messages.ts';
import { Recipients } from './recipients.ts';

const MESSAGES = [HearConsentEvents, MessageCredits, MessageLines, MessageMetrics, MessageValuesOf, OpenQuestions, SendMessages, WriteMessages];

@Module({
  imports: [AccountsModule, CommunitiesModule, ComplaintsModule],
  controllers: [InboxController, MessagesController],
  providers: [Inbox, ForgetRecipient, InboxListener, AnswerByNotice, Recipients, ...MESSAGES],
  exports: [Inbox, ForgetRecipient, SendMessages],
})
export class NotificationsModule {}
