import { Module } from '@nestjs/common';
import { CommitmentsModule } from '../commitments/index.ts';
import { CommunitiesModule } from '../communities/index.ts';
import { ComplaintsModule } from '../complaints/index.ts';
import { CallbackPlans } from './callback-plans.ts';
import { Callbacks } from './callbacks.ts';
import { FinishCallback } from './finish-callback.ts';
import { PlanCallback } from './plan-callback.ts';

@Module({
  imports: [CommunitiesModule, CommitmentsModule, ComplaintsModule],
  providers: [CallbackPlans, Callbacks, PlanCallback, FinishCallback],
  exports: [Callbacks, PlanCallback, FinishCallback],
})
export class VisitsModule {}
