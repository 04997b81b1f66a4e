import type { Actor } from '../../platform/db/index.ts';
import type { Complaint } from '../complaint.entity.ts';
import type { ContentCheck } from './content-check.entity.ts';

/** Of what a resident wrote and showed, what a reader does not see. */
export interface Withheld {
  /** The report's own words. */
  readonly report: boolean;
  /** The steps whose words are not seen. */
  readonly entryIds: ReadonlySet<string>;
  readonly fileIds: ReadonlySet<string>;
}

/** Not found harmless yet, nor cleared by somebody of the office. */
export const isHeld = ({ state, decision }: Pick<ContentCheck, 'state' | 'decision'>): boolean => state !== 'pass' && decision !== 'cleared';

/** Whose matter it is goes on seeing their own, and who handles it sees all; the others of the household do not. */
export function withheldFrom(reader: Pick<Actor, 'role' | 'personId'>, { personId }: Pick<Complaint, 'personId'>, checks: readonly ContentCheck[]): Withheld {
  const held = reader.role === 'resident' && reader.personId !== personId ? checks.filter(isHeld) : [];
  const words = held.filter(({ fileId }) => fileId === null);
  return {
    report: words.some(({ entryId }) => entryId === null),
    entryIds: new Set(words.flatMap(({ entryId }) => entryId ?? [])),
    fileIds: new Set(held.flatMap(({ fileId }) => fileId ?? [])),
  };
}
