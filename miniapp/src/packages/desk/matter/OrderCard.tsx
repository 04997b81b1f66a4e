import { departmentWord } from '@huiyin/shared/dispatch/category.words';
import { atWorkOf } from '@huiyin/shared/dispatch/at-work';
import type { OrderView } from '@huiyin/shared/dispatch/dispatch.contract';
import { spokenMoment } from '@huiyin/shared/kernel/spoken-time';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { useCommunity } from '../../../features/communities/use-community.ts';
import { useSpoken } from '../../../features/communities/use-spoken.ts';
import { atWorkWord } from '../../../features/dispatch/at-work-word.ts';
import { go } from '../../../navigation.ts';
import { Banner } from '../../../ui/Banner.tsx';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Tag, type TagProps } from '../../../ui/Tag.tsx';
import { useLanguage } from '../../../words/language.ts';
import { useComplaintWords } from '../../../words/use-words.ts';
import { useBoardWords } from '../words/use-board-words.ts';
import { Measures } from './Measures.tsx';
import { OrderCharges } from './OrderCharges.tsx';
import { OrderPhotos } from './OrderPhotos.tsx';
import { OrderPlan } from './OrderPlan.tsx';

const TONES: Readonly<Record<OrderView['state'], TagProps['tone']>> = {
  issued: 'warn',
  accepted: 'brand',
  returned: undefined,
  completed: 'ok',
  'fallen-away': undefined,
};

/** One order: who has it, how far it is, what was planned, done and charged. */
export function OrderCard({ order, matter }: { order: OrderView; matter: MatterView }) {
  const { matter: words } = useBoardWords();
  const complaintWords = useComplaintWords();
  const atWork = atWorkOf(order, matter.timeline);
  const language = useLanguage();
  const spoken = useSpoken();
  const department = useCommunity()?.departments.find(({ code }) => code === order.department);
  const whose = [departmentWord(order.department, department?.name ?? order.department, language), order.worker?.name ?? words.leadNames].join(' · ');
  const moments = [
    [words.issued, order.issuedAt],
    [words.accepted, order.acceptedAt],
    [words.arrived, order.arrivedAt],
    [words.completed, order.completedAt],
  ] as const;
  return (
    <Box as="section" className="desk-card desk-order" label={words.order(order.number)}>
      <Box className="desk-order-head">
        <Box as="h3" className="desk-order-number">
          {words.order(order.number)}
        </Box>
        <Tag tone={TONES[order.state]}>{atWork ? atWorkWord(atWork, complaintWords) : complaintWords.orderStates[order.state]}</Tag>
        {order.round > 1 ? <Tag tone="warn">{words.round(order.round)}</Tag> : null}
        <Box as="span" className="grow desk-order-whose">
          {whose}
        </Box>
        <Button kind="text" icon="printer" onPress={() => void go.print(matter.id, 'order')}>
          {words.print}
        </Button>
      </Box>
      <Box className="desk-order-body">
        <Box className="desk-small">{moments.flatMap(([name, at]) => (at === null ? [] : `${name} ${spokenMoment(Date.parse(at), spoken)}`)).join(' · ')}</Box>
        {order.rectification ? (
          <Banner icon="flag" tone="warn">
            <Box className="strong">{words.rectification}</Box>
            <Box>{order.rectification}</Box>
          </Banner>
        ) : null}
        {order.note ? <Box>{words.noteForWorker(order.note)}</Box> : null}
        <OrderPlan order={order} />
        <Measures order={order} commitments={matter.commitments} />
        <OrderPhotos order={order} matter={matter} />
        <OrderCharges order={order} />
      </Box>
    </Box>
  );
}
