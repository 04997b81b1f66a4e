import type { OrderSummary } from '@huiyin/shared/dispatch/dispatch.contract';
import { newKey } from '../../../api/new-key.ts';
import { spokenError } from '../../../api/refusal.ts';
import { takeStep } from '../../../features/complaints/take-step.ts';
import { useConsent } from '../../../features/notifications/use-consent.ts';
import { Button } from '../../../ui/Button.tsx';
import { toast } from '../../../ui/toast.ts';
import { useWords } from '../../../words/use-words.ts';
import { useFieldWords } from '../words/use-field-words.ts';

/** Accepts an order in one tap. What became of it stays in its place, so that the next order does not slide under the thumb. */
export function AcceptButton({ order, onAccepted }: { order: OrderSummary; onAccepted(sent: boolean): void }) {
  const { orders } = useFieldWords();
  const { kit } = useWords();
  const askConsent = useConsent('take-order');
  const accept = async (): Promise<void> => {
    askConsent();
    try {
      const { sent } = await takeStep(order.complaintId, 'accept', { order: order.id }, { key: newKey(), photos: [] });
      toast(sent ? orders.acceptedTitle(order.title) : orders.acceptedLater);
      onAccepted(sent);
    } catch (reason) {
      toast(spokenError(reason, kit.awayTitle), 'info');
    }
  };
  return (
    <Button kind="weak" onPress={accept}>
      {orders.accept}
    </Button>
  );
}
