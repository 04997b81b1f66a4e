import type { Role } from '@huiyin/shared/access/roles';
import { levelSeenOf } from '@huiyin/shared/matters/board.queues';
import type { BoardQueue } from '@huiyin/shared/matters/matter.contract';
import { useComplaintWords } from '../../../../words/use-words.ts';
import { useBoardWords } from '../../words/use-board-words.ts';

/** What a queue is called; it says so where a role sees only its own part. */
export function useQueueName(role: Role): (queue: BoardQueue) => string {
  const { board: words } = useBoardWords();
  const { queues: names } = useComplaintWords();
  return (queue) => (levelSeenOf(queue, role) === null ? names[queue] : words.ownPart(names[queue]));
}
