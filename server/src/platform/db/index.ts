export { membershipOf, systemActor, type Actor, type Home } from './actor.ts';
export { Bounded, type CommunityRow } from './bounded.ts';
export { Database } from './database.ts';
export { isDatabaseAway, isDuplicate } from './database-errors.ts';
export { Reads, type Rows } from './reads.ts';
export { UnitOfWork, type Tx } from './unit-of-work.ts';
