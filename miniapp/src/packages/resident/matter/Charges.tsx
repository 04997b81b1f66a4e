import { useState } from 'react';
import type { OrderView } from '@huiyin/shared/dispatch/dispatch.contract';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { yuan } from '../../../ui/money.ts';
import type { ScreenWords } from '../../../words/screen-words.ts';
import { useWords } from '../../../words/use-words.ts';

type Charged = OrderView & { quoted: number };

/** What this person has to do with: a neighbour who only joined is charged nothing, and reads nothing of it. */
const chargedOf = ({ orders, place, reporter }: MatterView): Charged[] =>
  place.kind === 'home' || reporter?.mine ? orders.filter((order): order is Charged => order.state === 'completed' && order.quoted !== null) : [];

/** S8.3: what was paid, once a callback has asked; until then, that it may not differ. */
function noteOf({ callback }: MatterView, charges: ScreenWords['matter']['charges']): string {
  const { quoted, collected } = callback?.checklist?.charges ?? {};
  if (quoted === undefined || collected === undefined) return charges.note;
  if (collected === quoted) return charges.paidAsQuoted(yuan(collected));
  return collected > quoted ? charges.paidMore(yuan(collected), yuan(collected - quoted)) : charges.paidLess(yuan(collected), yuan(quoted - collected));
}

/** What was used; its prices only where something is charged. */
function Materials({ order: { materials, quoted } }: { order: Charged }) {
  return (
    <>
      {materials.map(({ name, quantity, amount }, index) => (
        <Box key={index} className="charge-line">
          <Box className="grow">{`${name} × ${quantity}`}</Box>
          {quoted > 0 ? <Box className="charge-amount">{yuan(amount)}</Box> : null}
        </Box>
      ))}
    </>
  );
}

/** What each finished repair costs, as the worker said it; what was used unfolds. */
export function Charges({ matter }: { matter: MatterView }) {
  const { charges } = useWords().matter;
  const [open, setOpen] = useState(false);
  const charged = chargedOf(matter);
  if (charged.length === 0) return null;
  const used = charged.reduce((count, { materials }) => count + materials.length, 0);
  return (
    <Card>
      <Box as="h2" className="section-title">
        {charges.title}
      </Box>
      {charged.map((order) => (
        <Box key={order.id} className="charge">
          <Box className="charge-line strong">
            <Box className="grow">{charged.length > 1 ? charges.round(order.round) : charges.quoted}</Box>
            <Box className="charge-amount">{order.quoted === 0 ? charges.free : yuan(order.quoted)}</Box>
          </Box>
          {open ? <Materials order={order} /> : null}
        </Box>
      ))}
      <Box className="t14 muted charge-note">{noteOf(matter, charges)}</Box>
      {used > 0 ? (
        <Button id="charges-used" kind="text" onPress={() => setOpen(!open)}>
          {open ? charges.fold : charges.used(used)}
        </Button>
      ) : null}
    </Card>
  );
}
