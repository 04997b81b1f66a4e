import type { BoardQueue, BoardView } from '@huiyin/shared/matters/matter.contract';
import { useRef } from 'react';

/** The queue that was asked for; else the first of these in which something stood when the board came, and it stays that one. */
export function useShownQueue(asked: string | undefined, board: BoardView | undefined, queues: readonly BoardQueue[]): BoardQueue {
  const first = useRef<BoardQueue | null>(null);
  const holds = (queue: BoardQueue): boolean => (board?.queues.find((one) => one.queue === queue)?.count ?? 0) > 0;
  if (first.current === null && board !== undefined) first.current = queues.find(holds) ?? queues[0]!;
  return queues.find((queue) => queue === asked) ?? first.current ?? queues[0]!;
}
