import { Module, type DynamicModule } from '@nestjs/common';
import { ComplaintsModule } from './complaints/index.ts';
import { CommitmentsModule } from './commitments/index.ts';
import { Housekeeping } from './housekeeping.ts';
import { Jobs } from './jobs.ts';
import { MattersModule } from './matters/index.ts';
import { FilesModule } from './platform/files/index.ts';
import { PublicityModule } from './publicity/index.ts';
import { PlatformModule, type PlatformParts } from './platform/platform.module.ts';
import { TimelineModule } from './timeline/index.ts';

@Module({})
export class AppModule {
  static with(parts: PlatformParts): DynamicModule {
    return {
      module: AppModule,
      imports: [PlatformModule.with(parts), MattersModule, PublicityModule, CommitmentsModule, ComplaintsModule, TimelineModule, FilesModule],
      providers: [Jobs, Housekeeping],
      exports: [Jobs],
    };
  }
}
