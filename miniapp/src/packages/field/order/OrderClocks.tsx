import type { CommitmentKind, CommitmentView } from '@huiyin/shared/commitments/commitment.contract';
import { agreedVisit } from '@huiyin/shared/dispatch/at-work';
import type { OrderView } from '@huiyin/shared/dispatch/dispatch.contract';
import { spokenRange } from '@huiyin/shared/kernel/spoken-time';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { clockOf, deadlineOf } from '../../../features/commitments/clock-of.ts';
import { useSpoken } from '../../../features/communities/use-spoken.ts';
import { Box } from '../../../ui/Box.tsx';
import { DueClock } from '../../../ui/DueClock.tsx';
import { useWords } from '../../../words/use-words.ts';
import type { FieldWords } from '../words/field-words.ts';
import { useFieldWords } from '../words/use-field-words.ts';

type Clock = keyof FieldWords['order']['clocks'];
/** What the one who works has to keep, in the order in which it is shown; what is met stays only for these. */
const CLOCKS: readonly { kind: Clock & CommitmentKind; staysWhenMet: boolean }[] = [
  { kind: 'rectify', staysWhenMet: false },
  { kind: 'accept', staysWhenMet: false },
  { kind: 'appointment', staysWhenMet: false },
  { kind: 'remedy', staysWhenMet: true },
  { kind: 'corrective', staysWhenMet: true },
];

const latest = (commitments: readonly CommitmentView[], kind: CommitmentKind, order: OrderView | null): CommitmentView | undefined =>
  commitments
    .filter((commitment) => commitment.kind === kind && commitment.state !== 'void')
    .filter(({ orderNumber }) => orderNumber === null || order === null || orderNumber === order.number)
    .sort((one, other) => other.openedAt.localeCompare(one.openedAt))[0];

/** S4.4: the remedy and the corrective action, each with its own time; before them what is due sooner. */
export function OrderClocks({ matter, order }: { matter: MatterView; order: OrderView | null }) {
  const { order: words } = useFieldWords();
  const screen = useWords();
  const spoken = useSpoken();
  const accepted = order === null || order.state !== 'issued';
  const shown = CLOCKS.flatMap(({ kind, staysWhenMet }) => {
    const commitment = latest(matter.commitments, kind, order);
    if (commitment === undefined || (commitment.state === 'met' && !staysWhenMet) || (kind === 'accept' && accepted)) return [];
    return [{ kind, commitment }];
  });
  if (shown.length === 0) return null;
  const byOf = ({ kind, dueAt }: CommitmentView): string => {
    const visit = kind === 'appointment' ? agreedVisit(dueAt, matter.timeline) : null;
    return visit ? spokenRange(Date.parse(visit.from), Date.parse(visit.until), spoken) : deadlineOf(dueAt, spoken);
  };
  return (
    <Box className="order-clocks">
      {shown.map(({ kind, commitment }) => (
        <Box key={commitment.id} className="order-clock">
          <Box className="order-clock-what">{words.clocks[kind]}</Box>
          <DueClock {...clockOf(commitment, matter.commitments, spoken, screen)} by={commitment.metAt === null ? byOf(commitment) : undefined} />
        </Box>
      ))}
    </Box>
  );
}
