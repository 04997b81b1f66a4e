import type { Stale } from '../../api/stale.ts';
import { StaleBanner } from '../../features/sends/StaleBanner.tsx';
import { useWaitingSteps } from '../../features/dispatch/waiting-steps.ts';
import { go } from '../../navigation.ts';
import { Box } from '../../ui/Box.tsx';
import { WaitingChip } from './WaitingChip.tsx';
import './field.css';

/** What stands on top of every page of the field: why this is not fresh and how old it is, and what waits to be sent. */
export function FieldNotices({ stale = null }: { stale?: Stale | null }) {
  const waiting = useWaitingSteps();
  const refused = waiting.some(({ submission }) => submission.refused !== undefined);
  if (stale === null && waiting.length === 0) return null;
  return (
    <Box className="field-notices">
      <StaleBanner stale={stale} onPress={() => void go.queue()} />
      {stale === null || refused ? <WaitingChip /> : null}
    </Box>
  );
}
