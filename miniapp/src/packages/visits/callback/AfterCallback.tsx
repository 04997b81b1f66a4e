import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { overchargeOf } from '@huiyin/shared/visits/overcharge';
import { deadlineOf } from '../../../features/commitments/clock-of.ts';
import { useSpoken } from '../../../features/communities/use-spoken.ts';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Empty } from '../../../ui/Empty.tsx';
import type { IconName } from '../../../ui/icons.ts';
import { yuan } from '../../../ui/money.ts';
import { useComplaintWords } from '../../../words/use-words.ts';
import { useVisitsWords } from '../words/use-visits-words.ts';

interface Said {
  icon: IconName;
  title: string;
  words: string;
}

/** What comes after, said from where the matter stands now. */
function useSaid(matter: MatterView): Said {
  const { after, levels } = useVisitsWords();
  const { roles } = useComplaintWords();
  const spoken = useSpoken();
  const order = matter.orders.at(-1);
  const rectify = matter.commitments.find(({ kind, state }) => kind === 'rectify' && state === 'open');
  if (matter.state === 'dispatched' && order)
    return {
      icon: 'check-circle',
      title: after.notice,
      words: after.noticeWords(order.number, order.worker?.name ?? after.nobodyYet, deadlineOf(order.remedyBy, spoken)),
    };
  if (matter.state === 'to-rectify' && rectify)
    return {
      icon: 'flag',
      title: after.problem,
      words: after.problemWords(
        rectify.ownerName ?? (rectify.ownerLevel === 'lead' ? levels.lead : roles[rectify.ownerLevel]),
        deadlineOf(rectify.dueAt, spoken),
      ),
    };
  if (matter.state === 'registered') return { icon: 'refresh', title: after.again, words: after.againWords(matter.number, matter.round) };
  if (matter.outcome === 'not-reached') return { icon: 'check-circle', title: after.notReached, words: after.notReachedWords(matter.number) };
  return { icon: 'check-circle', title: after.closed, words: after.closedWords(matter.number) };
}

/** The callback is made: where the matter stands now, what is still owed, and the record. */
export function AfterCallback({ matter, onLeave, onPrint }: { matter: MatterView; onLeave(): void; onPrint(): void }) {
  const { after } = useVisitsWords();
  const { commitments } = useComplaintWords();
  const spoken = useSpoken();
  const { icon, title, words } = useSaid(matter);
  const over = overchargeOf(matter.callback?.checklist);
  const owed = matter.commitments.filter(({ kind, state }) => kind === 'corrective' && state === 'open');
  return (
    <Box id="after">
      <Empty icon={icon} title={title} words={words}>
        {over > 0 ? <Box className="empty-words">{after.overcharged(yuan(over))}</Box> : null}
        {owed.map(({ id, kind, dueAt }) => (
          <Box key={id} className="empty-words">
            {after.stillOwed(commitments[kind].formal, deadlineOf(dueAt, spoken))}
          </Box>
        ))}
        <Button id="leave" kind="primary" onPress={onLeave}>
          {after.back}
        </Button>
        <Button id="see-record" kind="text" onPress={onPrint}>
          {after.print}
        </Button>
      </Empty>
    </Box>
  );
}
