import { spokenMoment } from '@huiyin/shared/kernel/spoken-time';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { useSpoken } from '../../../features/communities/use-spoken.ts';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useComplaintWords } from '../../../words/use-words.ts';
import { useVisitsWords } from '../words/use-visits-words.ts';
import { triesNeeded } from './tries.ts';

/** The tries so far, what is still needed, and the end where there were enough. */
export function Attempts({ matter, five, onGiveUp }: { matter: MatterView; five: boolean; onGiveUp(): void }) {
  const { attempts: words } = useVisitsWords();
  const { attemptMeans } = useComplaintWords();
  const spoken = useSpoken();
  const attempts = matter.callback?.attempts ?? [];
  if (attempts.length === 0) return null;
  const needed = triesNeeded(attempts, five, spoken.utcOffsetMinutes, words);
  return (
    <Box as="section" id="attempts" className="card attempts">
      <Box as="h2" className="section-title">
        {words.soFar(attempts.length)}
      </Box>
      <Box as="ul" className="attempt-list">
        {attempts.map(({ at, means, words: said }) => (
          <Box as="li" key={at} className="attempt">
            <Box className="attempt-at">{spokenMoment(Date.parse(at), spoken)}</Box>
            <Box className="attempt-what">{[attemptMeans[means], said].filter(Boolean).join('：')}</Box>
          </Box>
        ))}
      </Box>
      {needed.length > 0 ? (
        <Box as="p" id="tries-needed" className="t14 muted">
          {words.need(needed.join(words.and))}
        </Box>
      ) : null}
      {matter.can.includes('callback-not-reached') ? (
        <Button id="give-up" onPress={onGiveUp}>
          {words.give}
        </Button>
      ) : null}
    </Box>
  );
}
