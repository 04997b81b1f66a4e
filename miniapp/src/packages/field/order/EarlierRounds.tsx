import { useState } from 'react';
import type { OrderView } from '@huiyin/shared/dispatch/dispatch.contract';
import { spokenMoment } from '@huiyin/shared/kernel/spoken-time';
import { useSpoken } from '../../../features/communities/use-spoken.ts';
import { Box } from '../../../ui/Box.tsx';
import { Card } from '../../../ui/Card.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Tap } from '../../../ui/Tap.tsx';
import { useComplaintWords } from '../../../words/use-words.ts';
import { useFieldWords } from '../words/use-field-words.ts';

/** The written notice under which it is done again, on top of everything. */
export function RectificationNotice({ order }: { order: OrderView }) {
  const { order: words } = useFieldWords();
  if (order.rectification === null) return null;
  return (
    <Box className="card notice">
      <Box className="line">
        <Icon name="alert" size="s" className="warn" />
        <Box as="h2" className="section-title grow">
          {words.notice(order.round)}
        </Box>
      </Box>
      <Box className="order-said">{order.rectification}</Box>
      <Box className="t14 muted">{words.noticeFrom}</Box>
    </Box>
  );
}

/** What was done before this order, folded. */
export function EarlierRounds({ orders }: { orders: readonly OrderView[] }) {
  const { order: words } = useFieldWords();
  const { orderStates } = useComplaintWords();
  const spoken = useSpoken();
  const [open, setOpen] = useState(false);
  if (orders.length === 0) return null;
  return (
    <Card>
      <Tap id="earlier" className="fold" checked={open} onPress={() => setOpen(!open)}>
        <Box as="span" className="section-title">
          {words.earlier(orders.length)}
        </Box>
        <Icon name="down" size="s" className={open ? 'turned' : ''} />
      </Tap>
      {open
        ? orders.map((order) => (
            <Box key={order.id} className="earlier">
              <Box className="t14 muted">
                {[order.number, order.worker?.name, orderStates[order.state], spokenMoment(Date.parse(order.completedAt ?? order.issuedAt), spoken)]
                  .filter(Boolean)
                  .join(' · ')}
              </Box>
              {order.rectification ? <Box>{order.rectification}</Box> : null}
              {order.done ? <Box>{order.done}</Box> : null}
            </Box>
          ))
        : null}
    </Card>
  );
}
