import { useEffect } from 'react';
import { spokenMoment } from '@huiyin/shared/kernel/spoken-time';
import type { OrderSummary } from '@huiyin/shared/dispatch/dispatch.contract';
import type { Paged } from '../../../api/use-pages.ts';
import { keepAtHand } from '../../../features/dispatch/keep-at-hand.ts';
import { useSpoken } from '../../../features/communities/use-spoken.ts';
import { go } from '../../../navigation.ts';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Empty } from '../../../ui/Empty.tsx';
import { ErrorState } from '../../../ui/ErrorState.tsx';
import { Row, Rows } from '../../../ui/Row.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { Tag } from '../../../ui/Tag.tsx';
import { useComplaintWords, useWords } from '../../../words/use-words.ts';
import { useFieldWords } from '../words/use-field-words.ts';

/** What was done, when, where, and what became of it. */
function CompletedRow({ order }: { order: OrderSummary }) {
  const { completed, orders } = useFieldWords();
  const { states } = useComplaintWords();
  const spoken = useSpoken();
  return (
    <Row
      title={order.title}
      sub={
        <>
          <Box as="block">{order.place}</Box>
          <Box as="block" className="completed-line numbers">
            <Box as="span">{order.number}</Box>
            {order.completedAt ? <Box as="span">{completed.at(spokenMoment(Date.parse(order.completedAt), spoken))}</Box> : null}
          </Box>
          <Box as="block" className="completed-line">
            <Tag tone={order.complaintState === 'closed' || order.complaintState === 'archived' ? 'ok' : undefined}>{states[order.complaintState].formal}</Tag>
            {order.round > 1 ? <Tag tone="warn">{orders.round(order.round)}</Tag> : null}
          </Box>
        </>
      }
      onPress={() => void go.order(order.complaintId)}
    />
  );
}

/** What the reader completed themself, the latest first. */
export function CompletedList({ rows, error, more, loadMore, reload }: Paged<OrderSummary>) {
  const { completed } = useFieldWords();
  const { kit } = useWords();
  useEffect(() => {
    if (rows) void keepAtHand(rows.map(({ complaintId, issuedAt, completedAt }) => ({ complaintId, issuedAt: completedAt ?? issuedAt })));
  }, [rows?.length]);
  if (rows === undefined) return error ? <ErrorState error={error} onRetry={reload} /> : <Skeleton rows={4} />;
  if (rows.length === 0) return <Empty icon="check-circle" title={completed.emptyTitle} words={completed.emptyWords} />;
  return (
    <>
      <Rows>
        {rows.map((order) => (
          <CompletedRow key={order.id} order={order} />
        ))}
      </Rows>
      {more ? (
        <Button kind="text" onPress={loadMore}>
          {kit.more}
        </Button>
      ) : (
        <Box className="list-end">{completed.end}</Box>
      )}
    </>
  );
}
