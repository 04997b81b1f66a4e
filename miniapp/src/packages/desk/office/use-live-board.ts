import { useEffect } from 'react';
import { create } from 'zustand';
import { hasAbility } from '@huiyin/shared/access/abilities';
import type { Role } from '@huiyin/shared/access/roles';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import type { BoardView } from '@huiyin/shared/matters/matter.contract';
import { answers } from '../../../api/answers.ts';
import { call } from '../../../api/client.ts';
import { useSendQueue } from '../../../api/send-queue.ts';
import { whenOnline } from '../../../api/when-online.ts';
import { usePolling } from '../../../api/use-polling.ts';

/** Between two looks; the board says so. */
export const EVERY_SECONDS = 15;

interface LiveBoard {
  board: BoardView | undefined;
  /** Whether the last look reached the service. */
  live: boolean;
  /** Whether it looks at all: not while nobody sees the page. */
  looking: boolean;
  /** Rises with every look that reached it: lists read again beside it. */
  beat: number;
}
const useLive = create<LiveBoard>(() => ({ board: undefined, live: true, looking: true, beat: 0 }));

/** What waits at the desk now, as the last look saw it. */
export const useLiveBoard = (): LiveBoard => useLive();

/** A count as it is shown. */
export const shownCount = ({ count, capped }: BoardView['open']): string => (capped ? `${count}+` : String(count));

/** Looks now. */
export async function lookAtBoard(role: Role): Promise<void> {
  try {
    if (hasAbility(role, 'board.read')) {
      const key = answers.keyOf(endpoints.board, {});
      const asked = answers.asking();
      answers.keep(key, await call(endpoints.board, {}), asked);
      useLive.setState({ board: answers.last<BoardView>(key) });
    } else {
      await call(endpoints.session, {});
    }
    useLive.setState(({ beat }) => ({ live: true, beat: beat + 1 }));
  } catch {
    useLive.setState({ live: false });
  }
}

/** Looks every while, as long as the page is seen, and at once when the network is back or something was sent. */
export function useLookingAtBoard(role: Role | undefined): void {
  const lookNow = (): void => {
    if (role !== undefined) void lookAtBoard(role);
  };
  const looking = usePolling(lookNow, EVERY_SECONDS * 1000);
  useEffect(() => {
    if (looking) useLive.setState({ looking });
    return () => useLive.setState({ looking: false });
  }, [looking]);
  useEffect(() => {
    lookNow();
    const offline = whenOnline(lookNow);
    const sent = useSendQueue.subscribe((now, before) => {
      if (now.waiting.length !== before.waiting.length) lookNow();
    });
    return () => {
      offline();
      sent();
    };
  }, [role]);
}
