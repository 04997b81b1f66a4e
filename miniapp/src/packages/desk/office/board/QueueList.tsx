import type { BoardQueue } from '@huiyin/shared/matters/matter.contract';
import { useReachBottom } from '@tarojs/taro';
import { useSpoken } from '../../../../features/communities/use-spoken.ts';
import { Box } from '../../../../ui/Box.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { Empty } from '../../../../ui/Empty.tsx';
import { ErrorState } from '../../../../ui/ErrorState.tsx';
import { Icon } from '../../../../ui/Icon.tsx';
import { KeyCap } from '../../../../ui/KeyCap.tsx';
import { Skeleton } from '../../../../ui/Skeleton.tsx';
import { Tap } from '../../../../ui/Tap.tsx';
import { useBoardWords } from '../../words/use-board-words.ts';
import { DueGroupHead } from './DueGroupHead.tsx';
import { groupByDue } from './group-by-due.ts';
import { QueueRow } from './QueueRow.tsx';
import { useSideBySide } from './use-side-by-side.ts';
import type { QueueInSight } from './use-queue.ts';

export interface QueueListProps {
  queue: BoardQueue;
  list: QueueInSight;
  chosen: string | null;
  onOpen(key: string, id: string): void;
}

/** The rows of a queue by the day on which they fall due; what has come in since waits behind a bar. */
export function QueueList({ queue, list, chosen, onOpen }: QueueListProps) {
  const { board: words } = useBoardWords();
  const spoken = useSpoken();
  const sideBySide = useSideBySide();
  useReachBottom(() => void list.loadMore());
  const { rows } = list;
  if (rows === undefined) return list.error ? <ErrorState error={list.error} onRetry={list.anew} /> : <Skeleton rows={8} />;
  return (
    <Box id="queue-list">
      {list.arrived > 0 ? (
        <Tap id="show-new" className="board-new" label={words.arrived(list.arrived, sideBySide)} onPress={list.anew}>
          <Icon name="refresh" size="xs" />
          <Box as="span">{words.arrived(list.arrived, sideBySide)}</Box>
          <KeyCap code="Period" />
        </Tap>
      ) : null}
      {rows.length === 0 ? <Empty icon="check-circle" title={words.emptyTitle[queue]} words={words.emptyWords} /> : null}
      {groupByDue(rows, spoken).map((group) => (
        <Box key={`${group.day} ${group.rows[0]?.key}`} as="section" className="due-group">
          <DueGroupHead group={group} />
          <Box as="ul" className="due-rows">
            {group.rows.map((row) => (
              <QueueRow key={row.key} row={row} on={row.key === chosen} quiet={group.shared !== null} onOpen={() => onOpen(row.key, row.matter.id)} />
            ))}
          </Box>
        </Box>
      ))}
      {list.more ? (
        <Box className="board-more">
          <Button id="board-more" kind="text" onPress={list.loadMore}>
            {words.more}
          </Button>
        </Box>
      ) : null}
    </Box>
  );
}
