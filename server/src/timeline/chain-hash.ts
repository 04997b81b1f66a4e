import { hash } from 'node:crypto';
import type { TimelineEntry } from './timeline-entry.entity.ts';

/** What stands before the first entry of every chain. */
export const CHAIN_START = '0'.repeat(64);

export const sha256 = (text: string): string => hash('sha256', text);

/** Keys in order, so that both databases' JSON gives the same text. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object') return value;
  const keys = Object.keys(value)
    .filter((key) => (value as Record<string, unknown>)[key] !== undefined)
    .sort();
  return Object.fromEntries(keys.map((key) => [key, canonical((value as Record<string, unknown>)[key])]));
}

/** The hash of an entry: covers everything it says, its place, and the entry before it. */
export function entryHash(entry: Omit<TimelineEntry, 'hash'>): string {
  const { id, communityId, complaintId, seq, at, action, fromState, toState, actorRole, actorId, actorName, toldBy, words, details, previousHash } = entry;
  return sha256(
    JSON.stringify([
      previousHash,
      id,
      communityId,
      complaintId,
      seq,
      at.toISOString(),
      action,
      fromState,
      toState,
      actorRole,
      actorId,
      actorName,
      toldBy,
      words,
      canonical(details),
    ]),
  );
}
