import { useState } from 'react';
import type { OrderLine } from '../../../features/dispatch/orders-after.ts';
import { go } from '../../../navigation.ts';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Empty } from '../../../ui/Empty.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { useFieldWords } from '../words/use-field-words.ts';
import { AcceptButton } from './AcceptButton.tsx';
import { AssignButton } from './AssignButton.tsx';
import { OrderCard } from './OrderCard.tsx';

export interface ToAcceptTabProps {
  lines: readonly OrderLine[];
  lead: boolean;
  /** The reader's name: a lead accepts what names them, and gives away what names nobody. */
  me: string;
  onTaken(): Promise<void>;
}

type Settled = 'accepted' | 'assigned' | 'later';

/** What is to be accepted; what was accepted or given just now stays in its place, marked, until the list is looked at anew. */
export function ToAcceptTab({ lines, lead, me, onTaken }: ToAcceptTabProps) {
  const { orders } = useFieldWords();
  const [settled, setSettled] = useState<readonly { line: OrderLine; at: number; how: Settled }[]>([]);
  const shown = settled.reduce<OrderLine[]>(
    (all, { line, at }) => {
      const others = all.filter(({ order }) => order.id !== line.order.id);
      return [...others.slice(0, at), line, ...others.slice(at)];
    },
    [...lines],
  );
  const howSettled = (id: string): Settled | undefined => settled.find(({ line }) => line.order.id === id)?.how;
  const settle = (line: OrderLine, how: Settled): void => {
    setSettled([...settled, { line, at: shown.indexOf(line), how }]);
    void onTaken();
  };
  if (shown.length === 0) return <Empty icon="inbox" title={orders.emptyToAccept} words={orders.emptyToAcceptWords} />;
  return (
    <Box as="ul" className="stack">
      {shown.map((line) => {
        const how = howSettled(line.order.id);
        return (
          <OrderCard key={line.order.id} {...line} showHolder={lead && how === undefined}>
            {how !== undefined ? (
              <>
                <Box className={`order-settled ${how}`} role="status">
                  <Icon name={how === 'later' ? 'upload' : 'check-circle'} size="s" />
                  <Box as="span">{orders.settled[how]}</Box>
                </Box>
                <Button onPress={() => void go.order(line.order.complaintId)}>{orders.open}</Button>
              </>
            ) : !lead || line.order.workerName === me ? (
              <AcceptButton order={line.order} onAccepted={(sent) => settle(line, sent ? 'accepted' : 'later')} />
            ) : line.order.workerName === null && line.waiting === null ? (
              <AssignButton order={line.order} onSettled={(as) => settle(line, as)} />
            ) : null}
          </OrderCard>
        );
      })}
    </Box>
  );
}
