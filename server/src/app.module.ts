import { Module, type DynamicModule } from '@nestjs/common';
import { AccountsModule } from './accounts/index.ts';
import { ComplaintsModule } from './complaints/index.ts';
import { CommitmentsModule } from './commitments/index.ts';
import { Housekeeping } from './housekeeping.ts';
import { Jobs } from './jobs.ts';
import { MattersModule } from './matters/index.ts';
import { NotificationsModule } from './notifications/index.ts';
import { FilesModule } from './platform/files/index.ts';
import { PrivacyModule } from './privacy/index.ts';
import { PublicityModule } from './publicity/index.ts';
import { WechatModule } from './platform/wechat/wechat.module.ts';
import { PlatformModule, type PlatformParts } from './platform/platform.module.ts';
import { TimelineModule } from './timeline/index.ts';

@Module({})
export class AppModule {
  static with(parts: PlatformParts): DynamicModule {
    return {
      module: AppModule,
      imports: [
        AccountsModule,
        PlatformModule.with(parts),
        WechatModule.with(parts.configuration.wechat),
        MattersModule,
        NotificationsModule,
        PrivacyModule,
        PublicityModule,
        CommitmentsModule,
        ComplaintsModule,
        TimelineModule,
        FilesModule,
      ],
      providers: [Jobs, Housekeeping],
      exports: [Jobs],
    };
  }
}
