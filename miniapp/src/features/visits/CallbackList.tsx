import { useReachBottom } from '@tarojs/taro';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { usePages } from '../../api/use-pages.ts';
import { usePolling } from '../../api/use-polling.ts';
import { Box } from '../../ui/Box.tsx';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useRefresh } from '../../ui/use-refresh.ts';
import { useWords } from '../../words/use-words.ts';
import { useSpoken } from '../communities/use-spoken.ts';
import { callbacksByDay } from './callbacks-by-day.ts';
import { CallbackRow } from './CallbackRow.tsx';
import { useCallbackListWords } from './words/use-callback-list-words.ts';
import './visits.css';

export interface CallbackListProps {
  onOpen(complaintId: string): void;
  /** The one that is shown beside the list. */
  chosen?: string | null;
}

/** The callbacks that are due from whoever is signed in, grouped by day, the overdue first. */
export function CallbackList({ onOpen, chosen = null }: CallbackListProps) {
  const { kit } = useWords();
  const words = useCallbackListWords();
  const spoken = useSpoken();
  const { rows, error, more, loadMore, reload, refresh } = usePages(endpoints.myCallbacks, {});
  useRefresh(reload);
  usePolling(refresh);
  useReachBottom(() => void loadMore());
  if (rows === undefined) return error ? <ErrorState error={error} onRetry={reload} /> : <Skeleton rows={4} />;
  if (rows.length === 0) return <Empty icon="check-circle" title={words.emptyTitle} words={words.emptyWords} />;
  const days = callbacksByDay(rows, spoken);
  return (
    <Box className="callback-list">
      {days.map(({ day, callbacks }, index) => (
        <Box as="section" key={day ?? 'overdue'} className="callback-day">
          <Box className="callback-day-head">
            <Box as="h2" className={`callback-day-name ${day === null ? 'overdue' : ''}`}>
              {day ?? words.overdue}
            </Box>
            {/* The last group may go on in the next page. */}
            {more && index === days.length - 1 ? null : <Box as="span">{words.count(callbacks.length)}</Box>}
          </Box>
          <Box as="ul" className="card flush">
            {callbacks.map((callback) => (
              <CallbackRow key={callback.id} callback={callback} chosen={callback.complaintId === chosen} onOpen={onOpen} />
            ))}
          </Box>
        </Box>
      ))}
      {more ? (
        <Button kind="text" onPress={loadMore}>
          {kit.more}
        </Button>
      ) : (
        <Box className="callback-end">{words.end}</Box>
      )}
    </Box>
  );
}
