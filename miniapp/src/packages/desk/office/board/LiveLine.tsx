import type { BoardView } from '@huiyin/shared/matters/matter.contract';
import { spokenMoment } from '@huiyin/shared/kernel/spoken-time';
import { useSpoken } from '../../../../features/communities/use-spoken.ts';
import { Banner } from '../../../../ui/Banner.tsx';
import { Box } from '../../../../ui/Box.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { useBoardWords } from '../../words/use-board-words.ts';
import { shownCount } from '../use-live-board.ts';

type Counted = BoardView['open'];

export interface LiveLineProps {
  /** Seconds between two readings. */
  every: number;
  /** When the last answer came. */
  at: string | undefined;
  /** The queue that is shown, and how many are in it. */
  queue: string;
  count: Counted | undefined;
  /** Not while nobody sees the page. */
  looking: boolean;
  lost: boolean;
  onRetry(): Promise<void>;
}

/** How old what is shown is; where the line is down, that the last copy stays. */
export function LiveLine({ every, at, queue, count, looking, lost, onRetry }: LiveLineProps) {
  const { board: words } = useBoardWords();
  const spoken = useSpoken();
  const moment = at === undefined ? null : spokenMoment(Date.parse(at), spoken);
  if (lost && moment !== null)
    return (
      <Box className="board-lost">
        <Banner icon="wifi-off" tone="warn">
          <Box className="line">
            <Box className="grow">
              <Box className="strong">{words.lostTitle}</Box>
              <Box>{words.lostWords(moment)}</Box>
            </Box>
            <Box className="board-retry">
              <Button id="board-retry" icon="refresh" onPress={onRetry}>
                {words.retry}
              </Button>
            </Box>
          </Box>
        </Banner>
      </Box>
    );
  if (lost) return null;
  return (
    <Box className={`board-live ${looking ? 'on' : ''}`}>
      {count ? (
        <Box as="span" id="queue-shown" className="board-open">
          {words.queueHolds(queue, shownCount(count))}
        </Box>
      ) : null}
      <Box as="span" className="board-live-dot" hidden />
      <Box as="span" className="board-live-words">
        {looking ? words.live(every) : words.paused}
      </Box>
      {moment ? (
        <Box as="span" className="board-live-at">
          {words.updated(moment)}
        </Box>
      ) : null}
    </Box>
  );
}
