import type { OrderSummary } from '@huiyin/shared/dispatch/dispatch.contract';
import type { OrderLine } from '../../../features/dispatch/orders-after.ts';
import { Box } from '../../../ui/Box.tsx';
import { Empty } from '../../../ui/Empty.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useFieldWords } from '../words/use-field-words.ts';
import { OrderCard } from './OrderCard.tsx';

export interface InProgressTabProps {
  lines: readonly OrderLine[];
  corrective: readonly OrderSummary[];
  lead: boolean;
}

/** What is being worked on, and, S4.4, what is done but for the action against its coming back. */
export function InProgressTab({ lines, corrective, lead }: InProgressTabProps) {
  const { orders } = useFieldWords();
  if (lines.length + corrective.length === 0) return <Empty icon="wrench" title={orders.emptyInProgress} words={orders.emptyInProgressWords} />;
  return (
    <>
      <Box as="ul" className="stack">
        {lines.map((line) => (
          <OrderCard key={line.order.id} {...line} showHolder={lead} />
        ))}
      </Box>
      {corrective.length > 0 ? (
        <Section title={orders.corrective}>
          <Box as="p" className="orders-hint">
            {orders.correctiveHint}
          </Box>
          <Box as="ul" className="stack">
            {[...corrective]
              .sort((one, other) => one.dueAt.localeCompare(other.dueAt))
              .map((order) => (
                <OrderCard key={order.id} order={order} waiting={null} showHolder={lead} />
              ))}
          </Box>
        </Section>
      ) : null}
    </>
  );
}
