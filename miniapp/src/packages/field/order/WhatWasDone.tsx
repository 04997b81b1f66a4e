import type { OrderView } from '@huiyin/shared/dispatch/dispatch.contract';
import { PhotoGrid } from '../../../features/files/PhotoGrid.tsx';
import { Box } from '../../../ui/Box.tsx';
import { Card } from '../../../ui/Card.tsx';
import { yuan } from '../../../ui/money.ts';
import { useFieldWords } from '../words/use-field-words.ts';
import { Fact } from './Fact.tsx';

/** What was done under a completed order, with materials and what was quoted. */
export function WhatWasDone({ order }: { order: OrderView }) {
  const { order: words } = useFieldWords();
  if (order.done === null) return null;
  return (
    <Card>
      <Box as="h2" className="section-title">
        {words.done}
      </Box>
      <Box className="order-said">{order.done}</Box>
      {order.photosBefore.length > 0 ? (
        <Fact name={words.before}>
          <PhotoGrid files={order.photosBefore} />
        </Fact>
      ) : null}
      {order.photosAfter.length > 0 ? (
        <Fact name={words.after}>
          <PhotoGrid files={order.photosAfter} />
        </Fact>
      ) : null}
      {order.noPhotoReason ? <Fact name={words.noPhoto}>{order.noPhotoReason}</Fact> : null}
      {order.materials.length > 0 ? (
        <Fact name={words.materials}>{order.materials.map(({ name, quantity, amount }) => `${name} ${quantity} ${yuan(amount)}`).join('\n')}</Fact>
      ) : null}
      {order.quoted === null ? null : <Fact name={words.quoted}>{order.quoted === 0 ? words.free : yuan(order.quoted)}</Fact>}
    </Card>
  );
}
