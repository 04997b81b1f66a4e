import { Module } from '@nestjs/common';
import { SealDays } from './seal-days.ts';
import { TimelineQueries } from './timeline.queries.ts';
import { Timeline } from './timeline.ts';

@Module({ providers: [Timeline, TimelineQueries, SealDays], exports: [Timeline, TimelineQueries, SealDays] })
export class TimelineModule {}
