import type { BoardQueue, BoardView } from '@huiyin/shared/matters/matter.contract';
import { Box } from '../../../../ui/Box.tsx';
import { Icon } from '../../../../ui/Icon.tsx';
import { KeyCap } from '../../../../ui/KeyCap.tsx';
import { Tap } from '../../../../ui/Tap.tsx';
import { useBoardWords } from '../../words/use-board-words.ts';

export interface QueueStripProps {
  /** In their order. */
  queues: readonly BoardQueue[];
  nameOf(queue: BoardQueue): string;
  counts: BoardView | undefined;
  chosen: BoardQueue;
  codeOf(index: number): string;
  onChoose(queue: BoardQueue): void;
}

/** The queues with how many are in each; red where something is late. */
export function QueueStrip({ queues, nameOf, counts, chosen, codeOf, onChoose }: QueueStripProps) {
  const { board: words } = useBoardWords();
  return (
    <Box className="queues" role="radiogroup" label={words.queues}>
      {queues.map((queue, index) => {
        const counted = counts?.queues.find((one) => one.queue === queue);
        const count = counted === undefined ? '–' : counted.capped ? words.capped(counted.count) : String(counted.count);
        const late = queue === 'overdue' && (counted?.count ?? 0) > 0;
        return (
          <Tap
            key={queue}
            id={`queue-${queue}`}
            className={`queue ${queue === chosen ? 'on' : ''} ${late ? 'late' : ''} ${counted?.count === 0 ? 'none' : ''}`}
            role="radio"
            checked={queue === chosen}
            label={words.queueNamed(nameOf(queue), count)}
            onPress={() => onChoose(queue)}
          >
            <Box as="block" className="queue-top">
              <Box as="span" className="queue-count">
                {count}
              </Box>
              {late ? <Icon name="alert" size="xs" /> : null}
              <KeyCap code={codeOf(index)} />
            </Box>
            <Box as="block" className="queue-name">
              {nameOf(queue)}
            </Box>
          </Tap>
        );
      })}
    </Box>
  );
}
