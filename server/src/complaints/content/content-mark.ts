import type { ContentMark } from '@huiyin/shared/complaints/content-check.contract';
import type { ContentCheck } from './content-check.entity.ts';
import { gravest } from './content-platform.ts';

/** What of the platform's answers is for people. */
export const FLAGGED = ['review', 'risky'] as const;
const isFlagged = ({ state }: ContentCheck): boolean => (FLAGGED as readonly string[]).includes(state);

/** What the office is shown of a matter's checks; `null` where there is nothing to say. */
export function contentMark(checks: readonly ContentCheck[]): ContentMark | null {
  const flagged = checks.filter(isFlagged);
  if (flagged.length === 0) return null;
  const open = flagged.filter(({ decision }) => decision === null);
  const shown = open.length > 0 ? open : flagged;
  const words = shown.filter(({ fileId }) => fileId === null);
  const { decision, decidedByName, decidedAt } = flagged.at(-1)!;
  return {
    state: gravest(shown.map(({ state }) => state)) as ContentMark['state'],
    text: words.some(({ entryId }) => entryId === null),
    added: words.filter(({ entryId }) => entryId !== null).length,
    files: shown.length - words.length,
    decided: open.length === 0 ? { decision: decision!, by: decidedByName!, at: decidedAt!.toISOString() } : null,
  };
}
