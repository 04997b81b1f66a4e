import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.ts';
import { CommitmentsModule } from '../commitments/index.ts';
import { CommunitiesModule } from '../communities/index.ts';
import { ComplaintsModule } from '../complaints/index.ts';
import { DispatchModule } from '../dispatch/index.ts';
import { NotificationsModule } from '../notifications/index.ts';
import { FilesModule } from '../platform/files/index.ts';
import { RatingsModule } from '../ratings/index.ts';
import { TimelineModule } from '../timeline/index.ts';
import { VisitsModule } from '../visits/index.ts';
import { Board } from './board.ts';
import { BoardController } from './board.controller.ts';
import { CallPerson } from './call-person.ts';
import { CallReporter } from './call-reporter.ts';
import { ComplaintStepsController } from './complaint-steps.controller.ts';
import { ComplaintsController } from './complaints.controller.ts';
import { MatterAccess } from './matter-access.ts';
import { MatterLists } from './matter-lists.ts';
import { MatterPartsReader } from './matter-parts.ts';
import { MatterPresenter } from './matter.presenter.ts';
import { MatterTimeline } from './matter-timeline.ts';
import { Matters } from './matters.ts';
import { OwnLists } from './own-lists.ts';
import { OwnListsController } from './own-lists.controller.ts';
import { PastMattersController } from './past-matters.controller.ts';
import { PersonCallsController } from './person-calls.controller.ts';
import { Register } from './register.ts';
import { ResidentNames } from './resident-names.ts';
import { SessionController } from './session.controller.ts';
import { SimilarMatters } from './similar-matters.ts';
import { StaffController } from './staff.controller.ts';
import { StaffLists } from './staff-lists.ts';
import { StepHandlers } from './step-handlers.ts';
import { TakeStep } from './take-step.ts';
import { TimelinePresenter } from './timeline.presenter.ts';

@Module({
  imports: [
    AccountsModule,
    CommunitiesModule,
    CommitmentsModule,
    TimelineModule,
    FilesModule,
    ComplaintsModule,
    DispatchModule,
    VisitsModule,
    RatingsModule,
    NotificationsModule,
  ],
  controllers: [
    ComplaintsController,
    ComplaintStepsController,
    BoardController,
    OwnListsController,
    PastMattersController,
    PersonCallsController,
    SessionController,
    StaffController,
  ],
  providers: [
    MatterAccess,
    CallPerson,
    CallReporter,
    MatterPartsReader,
    MatterPresenter,
    TimelinePresenter,
    ResidentNames,
    MatterLists,
    MatterTimeline,
    Matters,
    OwnLists,
    Register,
    SimilarMatters,
    StaffLists,
    Board,
    StepHandlers,
    TakeStep,
  ],
})
export class MattersModule {}
