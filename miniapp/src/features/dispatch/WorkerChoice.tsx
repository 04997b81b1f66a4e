import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import type { SuggestedWorker } from '@huiyin/shared/matters/matter.contract';
import { useEndpoint } from '../../api/use-endpoint.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { Box } from '../../ui/Box.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { Tap } from '../../ui/Tap.tsx';
import { useComplaintWords } from '../../words/use-words.ts';
import type { DispatchWords } from './words/dispatch-words.ts';
import { useDispatchWords } from './words/use-dispatch-words.ts';
import './dispatch.css';

/** Why somebody could take it, in words. */
const reasonsOf = ({ openOrders, handledHere, handledCategory }: SuggestedWorker, words: DispatchWords): string =>
  [
    openOrders === 0 ? words.free : words.busy(openOrders),
    handledHere > 0 ? words.handledHere(handledHere) : null,
    handledCategory > 0 ? words.handledCategory(handledCategory) : null,
  ]
    .filter(Boolean)
    .join(' · ');

export interface WorkerChoiceProps {
  matterId: string;
  /** The matter's own where none is named. */
  department?: string;
  /** Who has it now, and is not offered. */
  except?: string | null;
  value: string | null;
  onChoose(worker: SuggestedWorker): void | Promise<unknown>;
}

/** Who could take an order, the best first, with the figures that say why. */
export function WorkerChoice({ matterId, department, except = null, value, onChoose }: WorkerChoiceProps) {
  const words = useDispatchWords();
  const { roles } = useComplaintWords();
  const { data, error, reload } = useEndpoint(endpoints.suggestedWorkers, { id: matterId, ...(department ? { department } : {}) });
  if (data === undefined) return error ? <ErrorState error={error} onRetry={reload} /> : <Skeleton rows={3} />;
  const workers = data.workers.filter(({ postId }) => postId !== except);
  if (workers.length === 0) return <Banner icon="info">{words.nobodyToChoose}</Banner>;
  return (
    <Box className="worker-choice" role="radiogroup" label={words.who}>
      {workers.map((worker, index) => (
        <Tap
          key={worker.postId}
          className={`worker ${worker.postId === value ? 'on' : ''}`}
          role="radio"
          label={[worker.name, reasonsOf(worker, words)].join(' · ')}
          checked={worker.postId === value}
          onPress={() => onChoose(worker)}
        >
          <Avatar name={worker.name} />
          <Box as="block" className="grow">
            <Box as="block" className="worker-name">
              <Box as="span">{worker.name}</Box>
              {worker.role === 'lead' ? <Tag>{roles.lead}</Tag> : null}
              {index === 0 && workers.length > 1 ? <Tag tone="brand">{words.suggested}</Tag> : null}
            </Box>
            <Box as="block" className="t14 muted">
              {reasonsOf(worker, words)}
            </Box>
          </Box>
        </Tap>
      ))}
    </Box>
  );
}
