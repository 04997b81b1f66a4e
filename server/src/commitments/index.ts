export { Commitment } from './commitment.entity.ts';
export { Commitments, type Holder, type Opening } from './commitments.ts';
export { CommitmentQueries, type CommitmentLine, type OwedFilter } from './commitment.queries.ts';
export { CommitmentsModule } from './commitments.module.ts';
export { CommitmentSweep, COMMITMENT_TOLD, type CommitmentToldMessage } from './commitment-sweep.ts';
export { KeptRates } from './kept-rates.ts';
export { commitmentView } from './commitment.presenter.ts';
