import { clockTime, spokenWeekday } from '@huiyin/shared/kernel/spoken-time';
import { useSpoken } from '../../../features/communities/use-spoken.ts';
import { Box } from '../../../ui/Box.tsx';
import { useFrameWords } from '../words/use-frame-words.ts';
import { useLiveBoard } from './use-live-board.ts';

const MINUTE = 60_000;
const MINUTES_OF_A_DAY = 1440;

/** Whether what is shown is what the service knows. */
export function LiveMark() {
  const { frame } = useFrameWords();
  const { live } = useLiveBoard();
  return (
    <Box className={`live ${live ? '' : 'away'}`} role="status">
      <Box as="block" className="live-dot" hidden />
      <Box as="span">{live ? frame.live : frame.away}</Box>
    </Box>
  );
}

/** The day and the time at the community. */
export function OfficeClock() {
  const { frame } = useFrameWords();
  const { now, utcOffsetMinutes, language } = useSpoken();
  const local = new Date(now + utcOffsetMinutes * MINUTE);
  const weekday = spokenWeekday((local.getUTCDay() + 6) % 7, language);
  const minute = Math.floor(local.getTime() / MINUTE) % MINUTES_OF_A_DAY;
  return (
    <Box as="span" className="office-clock">
      {frame.clock(local.getUTCMonth() + 1, local.getUTCDate(), weekday, clockTime(minute))}
    </Box>
  );
}
