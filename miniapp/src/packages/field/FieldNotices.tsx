import { OfflineBanner } from '../../features/sends/OfflineBanner.tsx';
import { useWaitingSteps } from '../../features/dispatch/waiting-steps.ts';
import { go } from '../../navigation.ts';
import { Box } from '../../ui/Box.tsx';
import { WaitingChip } from './WaitingChip.tsx';
import './field.css';

/** What stands on top of every page of the field: that there is no network and how old this is, and what waits to be sent. */
export function FieldNotices({ since = null }: { since?: number | null }) {
  const waiting = useWaitingSteps();
  const refused = waiting.some(({ submission }) => submission.refused !== undefined);
  if (since === null && waiting.length === 0) return null;
  return (
    <Box className="field-notices">
      <OfflineBanner since={since} onPress={() => void go.queue()} />
      {since === null || refused ? <WaitingChip /> : null}
    </Box>
  );
}
