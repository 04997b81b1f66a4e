import { useState } from 'react';
import type { OrderView } from '@huiyin/shared/dispatch/dispatch.contract';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { newKey } from '../../../api/new-key.ts';
import { spokenError } from '../../../api/refusal.ts';
import { takeStep } from '../../../features/complaints/take-step.ts';
import { useConsent } from '../../../features/notifications/use-consent.ts';
import { go } from '../../../navigation.ts';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { IconAction } from '../../../ui/IconAction.tsx';
import { Row, Rows } from '../../../ui/Row.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import { toast } from '../../../ui/toast.ts';
import { useComplaintWords, useWords } from '../../../words/use-words.ts';
import { useFieldWords } from '../words/use-field-words.ts';
import { ACTION_ICONS, actionsOf, type OrderAction } from './actions.ts';
import { OrderSteps } from './OrderSteps.tsx';

/** Steps that are the lead's own, whoever holds the order. */
const OWN_STEPS: readonly OrderAction[] = ['issue-rectification', 'callback-satisfied', 'reassign'];

export interface OrderBarProps {
  matter: MatterView;
  order: OrderView | null;
  /** Whose page this is, to tell when a step is entered for another. */
  me: string;
  onTaken(): Promise<void>;
}

/** The one thing to do now, a second beside it, and the rest in a sheet; without a main thing only the way to the rest. */
export function OrderBar({ matter, order, me, onTaken }: OrderBarProps) {
  const { order: words, orders, steps } = useFieldWords();
  const { kit } = useWords();
  const { actions: named } = useComplaintWords();
  const [open, setOpen] = useState<OrderAction | 'more' | null>(null);
  const { main, beside, rest } = actionsOf(matter, order, me);
  const askConsent = useConsent('take-order');
  const close = (): void => setOpen(null);
  const taken = async (said: string): Promise<void> => {
    close();
    toast(said);
    await onTaken();
  };
  const accept = async (): Promise<void> => {
    askConsent();
    try {
      const { sent } = await takeStep(matter.id, 'accept', { order: order?.id ?? '' }, { key: newKey(), photos: [] });
      await taken(sent ? steps.accept.done : orders.acceptedLater);
    } catch (reason) {
      toast(spokenError(reason, kit.awayTitle), 'info');
      await onTaken();
    }
  };
  /** What has a page of its own, or is done at once; everything else opens its sheet. */
  const atOnce: Partial<Record<OrderAction, () => unknown>> = {
    accept,
    complete: () => go.complete(matter.id),
    'callback-satisfied': () => go.callback(matter.id),
  };
  const start = async (action: OrderAction): Promise<void> => {
    const run = atOnce[action];
    if (run === undefined) return setOpen(action);
    close();
    await run();
  };
  const nameOf = (action: OrderAction): string =>
    action === 'reassign' && order?.worker === null ? orders.assign : action === 'callback-satisfied' ? steps.callback : named[action].button;
  const holder = order?.worker ?? null;
  const forAnother = main !== null && !OWN_STEPS.includes(main) && holder !== null && holder.postId !== me;
  if (main === null && rest.length === 0) return null;
  return (
    <>
      {forAnother ? <Box className="action-bar-note">{words.forWorker(holder.name)}</Box> : null}
      <Box className="actions stacked">
        {main ? (
          <IconAction id="more" icon="dots" onPress={() => setOpen('more')}>
            {words.more}
          </IconAction>
        ) : (
          <Button id="more" kind="weak" icon="dots" onPress={() => setOpen('more')}>
            {words.more}
          </Button>
        )}
        {beside ? (
          <Button id={beside} large onPress={() => start(beside)}>
            {beside === 'hold' || beside === 'return' ? steps.short[beside] : nameOf(beside)}
          </Button>
        ) : null}
        {main ? (
          <Button id={main} kind="primary" large onPress={() => start(main)}>
            {nameOf(main)}
          </Button>
        ) : null}
      </Box>
      <Sheet open={open === 'more'} title={words.moreTitle} onClose={close}>
        <Rows>
          {rest.map((action) => (
            <Row key={action} id={`more-${action}`} icon={ACTION_ICONS[action]} title={nameOf(action)} onPress={() => start(action)} />
          ))}
          {order ? (
            <Row
              id="more-print"
              icon="printer"
              title={steps.print}
              onPress={() => {
                close();
                void go.print(matter.id, 'order');
              }}
            />
          ) : null}
        </Rows>
        <Box className="actions">
          <Button onPress={close}>{kit.close}</Button>
        </Box>
      </Sheet>
      <OrderSteps matter={matter} order={order} open={open === 'more' ? null : open} onClose={close} onTaken={taken} />
    </>
  );
}
