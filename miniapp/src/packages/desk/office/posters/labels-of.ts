import { POSTER_LABEL, POSTERS_AT_ONCE } from '@huiyin/shared/publicity/poster.contract';
import { codePoints } from '@huiyin/shared/kernel/text';

/** The places that somebody wrote, one a line; a line that says nothing is none. */
export const labelsOf = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What keeps them from being made. */
export function problemOf(labels: readonly string[]): 'missing' | 'tooMany' | 'tooLong' | null {
  if (labels.length === 0) return 'missing';
  if (labels.length > POSTERS_AT_ONCE) return 'tooMany';
  return labels.some((label) => codePoints(label) > POSTER_LABEL.max) ? 'tooLong' : null;
}
