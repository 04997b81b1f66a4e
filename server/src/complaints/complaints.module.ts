import { Module } from '@nestjs/common';
import { CommitmentsModule } from '../commitments/index.ts';
import { CommunitiesModule } from '../communities/index.ts';
import { FilesModule } from '../platform/files/index.ts';
import { TimelineModule } from '../timeline/index.ts';
import { ArchiveQuiet } from './archive-quiet.ts';
import { CallRelay, ShowAndLog } from './call-relay.ts';
import { ComplaintLifecycle } from './complaint-lifecycle.ts';
import { ComplaintNumbers } from './complaint-numbers.ts';
import { ComplaintQueries } from './complaint.queries.ts';
import { RegisterComplaint } from './register-complaint.ts';
import { ReportOrigin } from './report-origin.ts';
import { TakePlainStep } from './take-plain-step.ts';
import { UrgeComplaint } from './urge-complaint.ts';

@Module({
  imports: [CommunitiesModule, CommitmentsModule, TimelineModule, FilesModule],
  providers: [
    ArchiveQuiet,
    ComplaintLifecycle,
    ComplaintNumbers,
    ComplaintQueries,
    RegisterComplaint,
    ReportOrigin,
    TakePlainStep,
    UrgeComplaint,
    { provide: CallRelay, useClass: ShowAndLog },
  ],
  exports: [ArchiveQuiet, CallRelay, ComplaintLifecycle, ComplaintNumbers, ComplaintQueries, RegisterComplaint, TakePlainStep, UrgeComplaint],
})
export class ComplaintsModule {}
