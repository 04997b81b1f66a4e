import { Module } from '@nestjs/common';
import { ComplaintsModule } from '../complaints/index.ts';
import { RateComplaint } from './rate-complaint.ts';
import { RatingQueries } from './rating.queries.ts';

@Module({ imports: [ComplaintsModule], providers: [RateComplaint, RatingQueries], exports: [RateComplaint, RatingQueries] })
export class RatingsModule {}
