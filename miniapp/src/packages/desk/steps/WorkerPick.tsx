import type { SuggestedWorker } from '@huiyin/shared/matters/matter.contract';
import type { Answered } from '../../../api/use-endpoint.ts';
import { Avatar } from '../../../ui/Avatar.tsx';
import { Box } from '../../../ui/Box.tsx';
import { ErrorState } from '../../../ui/ErrorState.tsx';
import { ProgressBar } from '../../../ui/ProgressBar.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { Tag } from '../../../ui/Tag.tsx';
import { Tap } from '../../../ui/Tap.tsx';
import { useComplaintWords } from '../../../words/use-words.ts';
import { useBoardWords } from '../words/use-board-words.ts';

/** The department's lead names somebody. */
export const BY_THE_LEAD = 'lead';

export interface WorkerPickProps {
  answer: Answered<{ workers: SuggestedWorker[] }>;
  workers: readonly SuggestedWorker[] | undefined;
  chosen: string | null;
  /** The lead may be left to name somebody. */
  orLead: boolean;
  onChoose(worker: string): void;
}

/** So many orders in hand are a full bar. */
const FULL = 8;

/** Who could do it, the best first, with the figures that say why. */
export function WorkerPick({ answer, workers, chosen, orLead, onChoose }: WorkerPickProps) {
  const { steps: words } = useBoardWords();
  const { roles } = useComplaintWords();
  if (workers === undefined) return answer.error ? <ErrorState error={answer.error} onRetry={answer.reload} /> : <Skeleton rows={3} />;
  return (
    <Box className="worker-pick" role="radiogroup" label={words.worker}>
      {workers.map((worker, index) => (
        <Tap
          key={worker.postId}
          id={`worker-${index}`}
          className={`worker ${worker.postId === chosen ? 'on' : ''}`}
          role="radio"
          checked={worker.postId === chosen}
          label={[worker.name, index === 0 ? words.suggested : '', words.why(worker.handledHere, worker.handledCategory), words.inHand(worker.openOrders)]
            .filter(Boolean)
            .join('，')}
          onPress={() => onChoose(worker.postId)}
        >
          <Avatar name={worker.name} />
          <Box as="block" className="worker-who">
            <Box as="block" className="line">
              <Box as="span" className="strong">
                {worker.name}
              </Box>
              {index === 0 ? <Tag tone="brand">{words.suggested}</Tag> : null}
            </Box>
            <Box as="block" className="desk-small">
              {roles[worker.role]}
            </Box>
          </Box>
          <Box as="block" className="worker-why">
            {words.why(worker.handledHere, worker.handledCategory)}
          </Box>
          <Box as="block" className="worker-load">
            <Box as="block" className="desk-small">
              {words.inHand(worker.openOrders)}
            </Box>
            <ProgressBar share={worker.openOrders / FULL} label={words.inHand(worker.openOrders)} />
          </Box>
        </Tap>
      ))}
      {orLead ? (
        <Tap
          id="worker-lead"
          className={`worker ${chosen === BY_THE_LEAD ? 'on' : ''}`}
          role="radio"
          checked={chosen === BY_THE_LEAD}
          label={words.byTheLead}
          onPress={() => onChoose(BY_THE_LEAD)}
        >
          <Box as="block" className="worker-lead">
            {words.byTheLead}
          </Box>
        </Tap>
      ) : null}
    </Box>
  );
}
