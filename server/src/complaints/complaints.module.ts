import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.ts';
import { CommitmentsModule } from '../commitments/index.ts';
import { CommunitiesModule } from '../communities/index.ts';
import { FilesModule } from '../platform/files/index.ts';
import { TimelineModule } from '../timeline/index.ts';
import { ArchiveQuiet } from './archive-quiet.ts';
import { CallRelay, ShowAndLog } from './call-relay.ts';
import { ComplaintLifecycle } from './complaint-lifecycle.ts';
import { ComplaintNumbers } from './complaint-numbers.ts';
import { ComplaintQueries } from './complaint.queries.ts';
import { ContentChecks } from './content/content-checks.ts';
import { ContentPlatform } from './content/content-platform.ts';
import { ContentSweep } from './content/content-sweep.ts';
import { HearVerdict } from './content/hear-verdict.ts';
import { RegisterComplaint } from './register-complaint.ts';
import { ReportOrigin } from './report-origin.ts';
import { TakePlainStep } from './take-plain-step.ts';
import { UnnameReporter } from './unname-reporter.ts';
import { UrgeComplaint } from './urge-complaint.ts';

@Module({
  imports: [AccountsModule, CommunitiesModule, CommitmentsModule, TimelineModule, FilesModule],
  providers: [
    ArchiveQuiet,
    ComplaintLifecycle,
    ComplaintNumbers,
    ComplaintQueries,
    ContentChecks,
    ContentPlatform,
    ContentSweep,
    HearVerdict,
    RegisterComplaint,
    ReportOrigin,
    TakePlainStep,
    UnnameReporter,
    UrgeComplaint,
    { provide: CallRelay, useClass: ShowAndLog },
  ],
  exports: [
    ArchiveQuiet,
    CallRelay,
    ComplaintLifecycle,
    ComplaintNumbers,
    ComplaintQueries,
    ContentChecks,
    ContentSweep,
    RegisterComplaint,
    TakePlainStep,
    UnnameReporter,
    UrgeComplaint,
  ],
})
export class ComplaintsModule {}
