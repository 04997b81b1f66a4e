export { Complaint, ComplaintCounter } from './complaint.entity.ts';
export { ComplaintLifecycle, type AttachedFiles, type Step } from './complaint-lifecycle.ts';
export { ComplaintNumbers } from './complaint-numbers.ts';
export { ComplaintQueries, firstIdAt, type RegisterFilter } from './complaint.queries.ts';
export { ComplaintsModule } from './complaints.module.ts';
export { closingToRate, factsOf, NO_EVIDENCE, type LaterFacts } from './complaint-facts.ts';
export { partiesOf } from './parties-of.ts';
export { RegisterComplaint, type Registered } from './register-complaint.ts';
export { TakePlainStep, type PlainAction } from './take-plain-step.ts';
