import type { ServedAction } from '@huiyin/shared/matters/matter.endpoints';
import type { ComplaintWords } from '@huiyin/shared/complaints/complaint.words.contract';
import type { Submission } from '../../../api/send-queue.ts';

/** What a submission does, by the name of its button; registering is the one that has no matter yet. */
export function stepName({ path }: Submission, { actions }: Pick<ComplaintWords, 'actions'>): string {
  const action = path.split('/:id/')[1] as ServedAction | undefined;
  return actions[action ?? 'register'].button;
}

const WORDS_OF_STEPS = ['done', 'finding', 'cause', 'reason', 'madeSafe', 'notice', 'remedy', 'words', 'remains', 'text'] as const;

/** The words that were written for it, if any. */
export function wordsOf({ body }: Submission): string | null {
  const written = body as Partial<Record<(typeof WORDS_OF_STEPS)[number], unknown>>;
  const found = WORDS_OF_STEPS.map((name) => written[name]).find((words) => typeof words === 'string');
  return typeof found === 'string' ? found : null;
}
