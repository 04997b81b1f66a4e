import type { CommitmentKind, CommitmentView } from '@huiyin/shared/commitments/commitment.contract';
import type { OrderView } from '@huiyin/shared/dispatch/dispatch.contract';
import { clockOf, deadlineOf } from '../../../features/commitments/clock-of.ts';
import { useSpoken } from '../../../features/communities/use-spoken.ts';
import { isOver } from '../../../features/dispatch/is-over.ts';
import { Box } from '../../../ui/Box.tsx';
import { DueClock } from '../../../ui/DueClock.tsx';
import { useComplaintWords, useWords } from '../../../words/use-words.ts';
import { useBoardWords } from '../words/use-board-words.ts';

interface MeasureProps {
  kind: CommitmentKind;
  words: string | null;
  /** `null`: nobody owes it by a time any more. */
  by: string | null;
  commitment: CommitmentView | undefined;
  all: readonly CommitmentView[];
}

function Measure({ kind, words: said, by, commitment, all }: MeasureProps) {
  const screen = useWords();
  const { commitments } = useComplaintWords();
  const spoken = useSpoken();
  return (
    <Box className="desk-measure">
      <Box className="line">
        <Box className="strong grow">{commitments[kind].formal}</Box>
        {commitment ? <DueClock {...clockOf(commitment, all, spoken, screen)} /> : null}
      </Box>
      {said ? <Box>{said}</Box> : null}
      {by === null ? null : <Box className="desk-small">{deadlineOf(by, spoken)}</Box>}
    </Box>
  );
}

/** The remedy and what keeps it from coming back, each with its own clock. */
export function Measures({ order, commitments }: { order: OrderView; commitments: readonly CommitmentView[] }) {
  const { matter: words } = useBoardWords();
  const of = (kind: CommitmentKind) => commitments.find((one) => one.kind === kind && one.orderNumber === order.number && one.state !== 'void');
  const { orderStates } = useComplaintWords();
  const { corrective } = order;
  const passedOn = isOver(order) && order.done === null;
  return (
    <Box className="desk-measures">
      <Measure
        kind="remedy"
        words={order.done ?? (passedOn ? orderStates[order.state] : words.notDoneYet)}
        by={passedOn ? null : order.remedyBy}
        commitment={of('remedy')}
        all={commitments}
      />
      {corrective ? (
        <Measure
          kind="corrective"
          words={corrective.done ?? corrective.words}
          by={passedOn ? null : corrective.by}
          commitment={of('corrective')}
          all={commitments}
        />
      ) : null}
    </Box>
  );
}
