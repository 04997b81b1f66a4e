import type { SessionView } from '@huiyin/shared/accounts/account.contract';
import { useEffect } from 'react';
import { WaitingSends } from '../../../../features/complaints/WaitingSends.tsx';
import { go } from '../../../../navigation.ts';
import { Box } from '../../../../ui/Box.tsx';
import { Empty } from '../../../../ui/Empty.tsx';
import { Panes } from '../../../../ui/Panes.tsx';
import { useKeys } from '../../../../ui/use-keys.ts';
import { useRefresh } from '../../../../ui/use-refresh.ts';
import { DeskMatter } from '../../matter/DeskMatter.tsx';
import { useBoardWords } from '../../words/use-board-words.ts';
import { useAddress } from '../office-place.ts';
import { EVERY_SECONDS, lookAtBoard, useLiveBoard } from '../use-live-board.ts';
import { LiveLine } from './LiveLine.tsx';
import { queuesOf } from './queue-order.ts';
import { QueueList } from './QueueList.tsx';
import { QueueStrip } from './QueueStrip.tsx';
import { RaisedMatters } from './RaisedMatters.tsx';
import { useChosenRow } from './use-chosen-row.ts';
import { useQueueName } from './use-queue-name.ts';
import { useQueue } from './use-queue.ts';
import { useShownQueue } from './use-shown-queue.ts';
import { useSideBySide } from './use-side-by-side.ts';
import '../../../../ui/desk.css';
import './board.css';

const codeOf = (index: number): string => `Digit${(index + 1) % 10}`;

/** 待办: what is owed now, queue by queue, the soonest first; beside it the matter that is chosen. */
export function BoardSection({ session }: { session: SessionView }) {
  const { board: words } = useBoardWords();
  const sideBySide = useSideBySide();
  const { id: owner, role } = session.membership;
  const queues = queuesOf(role);
  const nameOf = useQueueName(role);
  const { board, live, looking, beat } = useLiveBoard();
  const [asked, setQueue] = useAddress('queue');
  const shownQueue = useShownQueue(asked, board, queues);
  const list = useQueue(shownQueue);
  const { chosen, choose, step, clear } = useChosenRow(list.rows, shownQueue, sideBySide);
  const lookAgain = (): Promise<void> => lookAtBoard(role);
  // With every look at the counts the rows are looked at as well.
  useEffect(() => void (beat > 0 && list.look()), [beat]);
  useRefresh(() => Promise.all([lookAgain(), list.anew()]));
  const open = (key: string, id: string): void => {
    if (!sideBySide || chosen?.key === key) void go.deskMatter(id);
    else choose(key);
  };

  const down = async (): Promise<void> => {
    const atTheEnd = chosen !== null && list.rows?.at(-1)?.key === chosen.key;
    if (atTheEnd && list.more) await list.loadMore();
    else step(1);
  };

  useKeys([
    ...queues.map((queue, index) => ({ code: codeOf(index), name: nameOf(queue), group: words.keysOfQueues, run: () => setQueue(queue) })),
    { code: 'KeyJ', name: words.nextRow, group: words.keysOfList, foot: true, run: down },
    { code: 'KeyK', name: words.previousRow, group: words.keysOfList, foot: true, run: () => step(-1) },
    { code: 'Enter', name: words.openWhole, group: words.keysOfList, foot: true, run: () => (chosen ? void go.deskMatter(chosen.matter.id) : step(1)) },
    { code: 'Escape', name: words.noneChosen, group: words.keysOfList, run: clear },
    { code: 'Period', name: words.showNew, group: words.keysOfList, foot: list.arrived > 0, run: () => list.anew() },
  ]);

  return (
    <Box className="board">
      <QueueStrip queues={queues} nameOf={nameOf} counts={board} chosen={shownQueue} codeOf={codeOf} onChoose={setQueue} />
      <WaitingSends owner={owner} />
      <Panes
        showing="list"
        list={
          <>
            <LiveLine
              every={EVERY_SECONDS}
              at={board?.at}
              queue={nameOf(shownQueue)}
              count={board?.queues.find(({ queue }) => queue === shownQueue)}
              looking={looking}
              lost={!live || list.error !== undefined}
              onRetry={lookAgain}
            />
            <RaisedMatters matters={board?.raised ?? []} />
            <QueueList queue={shownQueue} list={list} chosen={sideBySide ? (chosen?.key ?? null) : null} onOpen={open} />
          </>
        }
        detail={
          !sideBySide ? null : chosen ? (
            <DeskMatter key={chosen.matter.id} matterId={chosen.matter.id} every={EVERY_SECONDS * 1000} onTaken={lookAgain} />
          ) : list.rows?.length ? (
            <Empty icon="inbox" plain title={words.chooseTitle} words={words.chooseWords} />
          ) : null
        }
      />
    </Box>
  );
}
