import { Module } from '@nestjs/common';
import { CommunitiesModule } from '../communities/index.ts';
import { CommitmentSweep } from './commitment-sweep.ts';
import { CommitmentQueries } from './commitment.queries.ts';
import { Commitments } from './commitments.ts';

@Module({
  imports: [CommunitiesModule],
  providers: [Commitments, CommitmentQueries, CommitmentSweep],
  exports: [Commitments, CommitmentQueries, CommitmentSweep],
})
export class CommitmentsModule {}
