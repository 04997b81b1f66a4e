import { Module } from '@nestjs/common';
import { CommunitiesModule } from '../communities/index.ts';
import { CommitmentSweep } from './commitment-sweep.ts';
import { CommitmentQueries } from './commitment.queries.ts';
import { Commitments } from './commitments.ts';
import { KeptRates } from './kept-rates.ts';

@Module({
  imports: [CommunitiesModule],
  providers: [Commitments, CommitmentQueries, CommitmentSweep, KeptRates],
  exports: [Commitments, CommitmentQueries, CommitmentSweep, KeptRates],
})
export class CommitmentsModule {}
