import type { Actor } from '../platform/db/index.ts';

/**
 * A resident's name never goes into the chain: an entry holds by its id who acted, and this word where staff entered a step for the reporter.
 * The name is looked up when the entry is read; so a deleted account takes it away from every matter, and no hash is touched.
 * Names of staff, who act in their post, stand in the entry itself.
 */
export const REPORTER = '@reporter';
const LOOKED_UP = '';

export const nameInChain = (actor: Actor): string => (actor.role === 'resident' ? LOOKED_UP : actor.name);

/** What the chain says of whose step it was, where the reporter left a name. */
export const toldByReporter = (reporterName: string | null): string | null => (reporterName === null ? null : REPORTER);
