import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.ts';
import { CommunitiesModule } from '../communities/index.ts';
import { ComplaintsModule } from '../complaints/index.ts';
import { NotificationsModule } from '../notifications/index.ts';
import { FilesModule } from '../platform/files/index.ts';
import { RatingsModule } from '../ratings/index.ts';
import { TimelineModule } from '../timeline/index.ts';
import { Consents } from './consents.ts';
import { EraseAccount } from './erase-account.ts';
import { ErasureHolds } from './erasure-holds.ts';
import { HearWithdrawals } from './hear-withdrawals.ts';
import { OwnData } from './own-data.ts';
import { OwnDataExport } from './own-data-export.ts';
import { OwnMatters } from './own-matters.ts';
import { PrivacyController } from './privacy.controller.ts';
import { PrivacyRequests } from './privacy-requests.ts';

@Module({
  imports: [AccountsModule, CommunitiesModule, ComplaintsModule, FilesModule, NotificationsModule, RatingsModule, TimelineModule],
  controllers: [PrivacyController],
  providers: [Consents, EraseAccount, ErasureHolds, HearWithdrawals, OwnData, OwnDataExport, OwnMatters, PrivacyRequests],
  exports: [PrivacyRequests],
})
export class PrivacyModule {}
