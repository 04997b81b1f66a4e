import { BOARD_QUEUES, type BoardQueue, type BoardView } from '@huiyin/shared/matters/matter.contract';
import { useRef } from 'react';

/** The queue that was asked for; else the first in which something stood when the board came, and it stays that one. */
export function useShownQueue(asked: string | undefined, board: BoardView | undefined): BoardQueue {
  const first = useRef<BoardQueue | null>(null);
  if (first.current === null && board !== undefined) first.current = board.queues.find(({ count }) => count > 0)?.queue ?? 'overdue';
  return BOARD_QUEUES.find((queue) => queue === asked) ?? first.current ?? 'overdue';
}
