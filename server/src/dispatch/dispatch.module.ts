import { Module } from '@nestjs/common';
import { CommitmentsModule } from '../commitments/index.ts';
import { CommunitiesModule } from '../communities/index.ts';
import { ComplaintsModule } from '../complaints/index.ts';
import { TimelineModule } from '../timeline/index.ts';
import { AcceptOrder } from './accept-order.ts';
import { CompleteOrder } from './complete-order.ts';
import { DispatchComplaint } from './dispatch-complaint.ts';
import { FallAwayOrder } from './fall-away-order.ts';
import { OrderQueries } from './order.queries.ts';
import { Orders } from './orders.ts';
import { ReturnOrder } from './return-order.ts';
import { WorkOnOrder } from './work-on-order.ts';

@Module({
  imports: [CommunitiesModule, CommitmentsModule, ComplaintsModule, TimelineModule],
  providers: [Orders, OrderQueries, DispatchComplaint, AcceptOrder, ReturnOrder, WorkOnOrder, CompleteOrder, FallAwayOrder],
  exports: [OrderQueries, DispatchComplaint, AcceptOrder, ReturnOrder, WorkOnOrder, CompleteOrder, FallAwayOrder],
})
export class DispatchModule {}
