import { spokenMoment } from '@huiyin/shared/kernel/spoken-time';
import { useSendQueue } from '../../api/send-queue.ts';
import type { Stale } from '../../api/stale.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Box } from '../../ui/Box.tsx';
import type { IconName } from '../../ui/icons.ts';
import { Tap } from '../../ui/Tap.tsx';
import { useWords } from '../../words/use-words.ts';
import { useSession } from '../accounts/session.ts';
import { useSpoken } from '../communities/use-spoken.ts';

const ICONS: Readonly<Record<Stale['because'], IconName>> = { 'no-network': 'wifi-off', 'service-away': 'clock' };

export interface StaleBannerProps {
  /** Of the reading that is shown; `null`: it is fresh, and nothing is said. */
  stale: Stale | null;
  /** Opens what waits to be sent, where there is a page for it. */
  onPress?: () => void;
}

/** Without network, or while the service is away: which of the two, how old what is shown is, that one can go on, and how much waits to be sent. */
export function StaleBanner({ stale, onPress }: StaleBannerProps) {
  const { sends } = useWords();
  const spoken = useSpoken();
  const owner = useSession(({ session }) => session?.membership.id);
  const waiting = useSendQueue(({ waiting: all }) => all.filter((submission) => submission.owner === owner).length);
  if (stale === null) return null;
  const said = sends.stale[stale.because];
  const banner = (
    <Banner icon={ICONS[stale.because]} tone="warn">
      <Box as="block" className="strong">
        {said.shown(spokenMoment(stale.since, spoken))}
      </Box>
      <Box as="block" className="muted">
        {waiting > 0 ? sends.carryOn(waiting) : said.carryOn}
      </Box>
    </Banner>
  );
  if (!onPress) return <Box role="status">{banner}</Box>;
  return (
    <Tap id="stale" className="stale" onPress={onPress}>
      {banner}
    </Tap>
  );
}
