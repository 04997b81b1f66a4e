import type { ReactNode } from 'react';
import { spokenRange } from '@huiyin/shared/kernel/spoken-time';
import { clockOfDue, deadlineOf } from '../../../features/commitments/clock-of.ts';
import { useSpoken } from '../../../features/communities/use-spoken.ts';
import { atWorkWord } from '../../../features/dispatch/at-work-word.ts';
import type { OrderLine } from '../../../features/dispatch/orders-after.ts';
import { go } from '../../../navigation.ts';
import { Box } from '../../../ui/Box.tsx';
import { DueClock } from '../../../ui/DueClock.tsx';
import { Tag } from '../../../ui/Tag.tsx';
import { Tap } from '../../../ui/Tap.tsx';
import { useComplaintWords } from '../../../words/use-words.ts';
import { useFieldWords } from '../words/use-field-words.ts';

export interface OrderCardProps extends OrderLine {
  /** A lead sees who has it. */
  showHolder: boolean;
  /** What is done with it from here. */
  children?: ReactNode;
}

/** An order of a list: where small, the trouble large, the time left, and what is done with it in one tap. */
export function OrderCard({ order, waiting, showHolder, children }: OrderCardProps) {
  const { orders, order: words } = useFieldWords();
  const complaintWords = useComplaintWords();
  const spoken = useSpoken();
  const open = (): void => void go.order(order.complaintId);
  const clock = clockOfDue(order.issuedAt, order.dueAt, spoken);
  return (
    <Box as="li" className="card order-card">
      <Tap className="order-open" onPress={open}>
        <Box as="block" className="order-place">
          <Box as="span">{order.place}</Box>
          {order.urgent ? (
            <Box as="span" className="urgent-mark">
              {words.urgent}
            </Box>
          ) : null}
          {order.atWork ? <Tag tone="brand">{atWorkWord(order.atWork, complaintWords)}</Tag> : null}
          {order.round > 1 ? <Tag tone="warn">{orders.round(order.round)}</Tag> : null}
          {waiting ? (
            <Tag tone="warn" icon="upload">
              {orders.waiting}
            </Tag>
          ) : null}
        </Box>
        <Box as="block" className="order-title">
          {order.title}
        </Box>
        {order.visit ? (
          <Box as="block" className="order-visit">
            {`${words.clocks.appointment} ${spokenRange(Date.parse(order.visit.from), Date.parse(order.visit.until), spoken)}`}
          </Box>
        ) : null}
        {showHolder ? (
          <Box as="block" className={`order-holder ${order.workerName === null ? 'nobody' : ''}`}>
            {order.workerName ?? orders.nobody}
          </Box>
        ) : null}
      </Tap>
      <Box className="order-foot">
        <Tap className="order-due" onPress={open}>
          <DueClock {...clock} by={deadlineOf(order.dueAt, spoken)} />
        </Tap>
        {children}
      </Box>
    </Box>
  );
}
