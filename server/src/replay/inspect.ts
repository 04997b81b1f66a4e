import type { CommitmentView } from '@huiyin/shared/commitments/commitment.contract';
import type { Journey, Surroundings } from './journey.ts';

export interface Findings {
  readonly messages: number;
  /** Arrived as they were sent, to the last character. */
  readonly unchanged: number;
  /** Different numbers. */
  readonly numbers: number;
  readonly closed: number;
  /** Commitments that are neither met nor void. */
  readonly forgotten: number;
  /** Kept ÷ (kept + broken + open and overdue). */
  readonly kept: number;
  readonly due: number;
  /** What went wrong, by the line of the file. */
  readonly failures: readonly { readonly line: number; readonly reason: string }[];
}

const isKept = ({ state, overdue }: CommitmentView): boolean => state === 'met' && !overdue;
const isDue = ({ state, overdue }: CommitmentView): boolean => state === 'met' || (state === 'open' && overdue);

/** Looks at every matter as its resident sees it, and at what was owed about it as the desk does. */
export async function inspect(journeys: readonly Journey[], surroundings: Surroundings | null): Promise<Findings> {
  const numbers = new Set<string>();
  const commitments: CommitmentView[] = [];
  const failures: { line: number; reason: string }[] = [];
  let unchanged = 0;
  let closed = 0;
  for (const journey of surroundings ? journeys : []) {
    const fail = (reason: string) => failures.push({ line: journey.message.line, reason });
    if (journey.failure !== null) fail(journey.failure);
    if (!journey.isReported) continue;
    const shown = await journey.look(surroundings!, journey.author(surroundings!));
    if (shown.text === journey.message.text) unchanged++;
    else fail('its text has changed');
    if (numbers.has(shown.number)) fail(`its number ${shown.number} was given before`);
    numbers.add(shown.number);
    if (shown.state === 'closed') closed++;
    else fail(`it ended as ${shown.state}`);
    commitments.push(...(await journey.look(surroundings!, surroundings!.crew.one('desk'))).commitments);
  }
  const forgotten = commitments.filter(({ state }) => state === 'open').length;
  return {
    messages: journeys.length,
    unchanged,
    numbers: numbers.size,
    closed,
    forgotten,
    kept: commitments.filter(isKept).length,
    due: commitments.filter(isDue).length,
    failures,
  };
}
