import { spokenMoment } from '@huiyin/shared/kernel/spoken-time';
import { useSendQueue } from '../../api/send-queue.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Box } from '../../ui/Box.tsx';
import { Tap } from '../../ui/Tap.tsx';
import { useWords } from '../../words/use-words.ts';
import { useSession } from '../accounts/session.ts';
import { useSpoken } from '../communities/use-spoken.ts';

export interface OfflineBannerProps {
  /** When what is shown was read (`staleSince` of a reading); `null`: it is fresh, and nothing is said. */
  since: number | null;
  /** Opens what waits to be sent, where there is a page for it. */
  onPress?: () => void;
}

/** Without network: how old what is shown is, that one can go on, and how much waits to be sent. */
export function OfflineBanner({ since, onPress }: OfflineBannerProps) {
  const { sends } = useWords();
  const spoken = useSpoken();
  const owner = useSession(({ session }) => session?.membership.id);
  const waiting = useSendQueue(({ waiting: all }) => all.filter((submission) => submission.owner === owner).length);
  if (since === null) return null;
  const banner = (
    <Banner icon="wifi-off" tone="warn">
      <Box as="block" className="strong">
        {sends.offline(spokenMoment(since, spoken))}
      </Box>
      <Box as="block" className="muted">
        {sends.carryOn(waiting)}
      </Box>
    </Banner>
  );
  if (!onPress) return <Box role="status">{banner}</Box>;
  return (
    <Tap id="offline" className="offline" onPress={onPress}>
      {banner}
    </Tap>
  );
}
