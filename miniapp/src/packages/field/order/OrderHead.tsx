import { categoryWord, departmentWord } from '@huiyin/shared/dispatch/category.words';
import { atWorkOf } from '@huiyin/shared/dispatch/at-work';
import type { OrderView } from '@huiyin/shared/dispatch/dispatch.contract';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { atWorkWord } from '../../../features/dispatch/at-work-word.ts';
import { Box } from '../../../ui/Box.tsx';
import { Card } from '../../../ui/Card.tsx';
import { Tag } from '../../../ui/Tag.tsx';
import { useLanguage } from '../../../words/language.ts';
import { useComplaintWords } from '../../../words/use-words.ts';
import { useFieldWords } from '../words/use-field-words.ts';
import { OrderClocks } from './OrderClocks.tsx';

/** The order's number, what it is about, whose it is, and its clocks side by side. */
export function OrderHead({ matter, order, showHolder }: { matter: MatterView; order: OrderView | null; showHolder: boolean }) {
  const { order: words, orders } = useFieldWords();
  const complaintWords = useComplaintWords();
  const { orderStates, states } = complaintWords;
  const language = useLanguage();
  const urged = matter.timeline.filter(({ action }) => action === 'urge').length;
  const kind = [categoryWord(matter.category, matter.categoryName, language), departmentWord(matter.department, matter.departmentName, language)];
  const standsAs = (one: OrderView): string => {
    const atWork = atWorkOf(one, matter.timeline);
    return atWork ? atWorkWord(atWork, complaintWords) : orderStates[one.state];
  };
  const stands = order && (matter.state === 'dispatched' || matter.state === 'in-progress') ? standsAs(order) : states[matter.state].formal;
  return (
    <Card>
      <Box className="order-line">
        <Box as="span" id="order-number">
          {order?.number ?? matter.number}
        </Box>
        <Tag>{kind.join(' · ')}</Tag>
      </Box>
      <Box as="h2" className="t22">
        {matter.title}
      </Box>
      <Box className="order-tags">
        {matter.urgent ? (
          <Box as="span" className="urgent-mark">
            {words.urgent}
          </Box>
        ) : null}
        <Tag tone="brand">{stands}</Tag>
        {urged > 0 ? <Tag tone="warn">{words.urged(urged)}</Tag> : null}
        {matter.joined > 0 ? <Tag>{words.joined(matter.joined + 1)}</Tag> : null}
        {matter.round > 1 ? <Tag tone="warn">{orders.round(matter.round)}</Tag> : null}
        {order && showHolder ? <Tag tone={order.worker ? undefined : 'warn'}>{order.worker ? words.holder(order.worker.name) : words.heldByNobody}</Tag> : null}
      </Box>
      <OrderClocks matter={matter} order={order} />
    </Card>
  );
}
