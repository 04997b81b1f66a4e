import type { OrderSummary } from '@huiyin/shared/dispatch/dispatch.contract';
import type { SuggestedWorker } from '@huiyin/shared/matters/matter.contract';
import { useState } from 'react';
import { newKey } from '../../../api/new-key.ts';
import { spokenError } from '../../../api/refusal.ts';
import { currentOwner } from '../../../features/accounts/session.ts';
import { takeStep } from '../../../features/complaints/take-step.ts';
import { WorkerChoice } from '../../../features/dispatch/WorkerChoice.tsx';
import { useDispatchWords } from '../../../features/dispatch/words/use-dispatch-words.ts';
import { Banner } from '../../../ui/Banner.tsx';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import { toast } from '../../../ui/toast.ts';
import { useWords } from '../../../words/use-words.ts';
import { useFieldWords } from '../words/use-field-words.ts';

/** A lead gives an order that names nobody to somebody: whoever is chosen has it; or takes it themself. */
export function AssignButton({ order, onSettled }: { order: OrderSummary; onSettled(how: 'accepted' | 'assigned' | 'later'): void }) {
  const { orders } = useFieldWords();
  const { myself } = useDispatchWords();
  const { kit, matter } = useWords();
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const settle = async (how: 'accepted' | 'assigned', step: () => Promise<{ sent: boolean }>, said: string): Promise<void> => {
    setRefused(null);
    try {
      const { sent } = await step();
      setAsking(false);
      toast(sent ? said : matter.keptForLater);
      onSettled(sent ? how : 'later');
    } catch (reason) {
      setRefused(spokenError(reason, kit.awayTitle));
    }
  };
  const draft = () => ({ key: newKey(), photos: [] });
  const give = ({ postId, name }: SuggestedWorker): Promise<void> =>
    settle(
      'assigned',
      () => takeStep(order.complaintId, 'reassign', { order: order.id, worker: postId, reason: orders.assignReason(name) }, draft()),
      orders.assigned(name),
    );
  const take = (): Promise<void> =>
    settle('accepted', () => takeStep(order.complaintId, 'accept', { order: order.id }, draft()), orders.acceptedTitle(order.title));
  return (
    <>
      <Button kind="weak" onPress={() => setAsking(true)}>
        {orders.assign}
      </Button>
      <Sheet open={asking} title={orders.assignTitle} onClose={() => setAsking(false)}>
        <Box className="stack">
          <Box as="p" className="muted">{`${order.place} · ${order.title}`}</Box>
          <WorkerChoice matterId={order.complaintId} except={currentOwner()} value={null} onChoose={give} />
          {refused ? (
            <Banner icon="alert" tone="danger">
              {refused}
            </Banner>
          ) : null}
        </Box>
        <Box className="actions">
          <Button onPress={() => setAsking(false)}>{kit.cancel}</Button>
          <Button id="take-myself" kind="weak" onPress={take}>
            {myself}
          </Button>
        </Box>
      </Sheet>
    </>
  );
}
