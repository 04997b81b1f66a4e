import type { CommitmentView } from '@huiyin/shared/commitments/commitment.contract';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { agreedVisit } from '@huiyin/shared/dispatch/at-work';
import type { TimelineEntryView } from '@huiyin/shared/timeline/timeline.contract';
import { spokenRange } from '@huiyin/shared/kernel/spoken-time';
import { useState } from 'react';
import { clockOf, deadlineOf } from '../../../features/commitments/clock-of.ts';
import { useSpoken } from '../../../features/communities/use-spoken.ts';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { DueClock } from '../../../ui/DueClock.tsx';
import { useComplaintWords, useWords } from '../../../words/use-words.ts';
import { useBoardWords } from '../words/use-board-words.ts';
import { Part } from './Part.tsx';

const byTime = (of: (commitment: CommitmentView) => string) => (one: CommitmentView, other: CommitmentView) => of(one).localeCompare(of(other));

/** What is owed to anybody, the soonest first, then what was kept. */
function inOrder(commitments: readonly CommitmentView[]): { owed: CommitmentView[]; kept: CommitmentView[] } {
  const owed = commitments.filter(({ state }) => state === 'open').sort(byTime(({ dueAt }) => dueAt));
  const met = commitments.filter(({ state }) => state === 'met').sort(byTime(({ metAt, dueAt }) => metAt ?? dueAt));
  return { owed, kept: met.reverse() };
}

interface PromiseLineProps {
  commitment: CommitmentView;
  all: readonly CommitmentView[];
  visit: TimelineEntryView['visit'];
}

/** One promise: whose it is, by when, and what became of it. */
function PromiseLine({ commitment, all, visit }: PromiseLineProps) {
  const screen = useWords();
  const { matter: words } = useBoardWords();
  const { commitments: named, roles } = useComplaintWords();
  const spoken = useSpoken();
  const { kind, state, ownerName, ownerLevel, owedTo, dueAt } = commitment;
  const owed = state === 'open';
  const whose = [ownerName ?? roles[ownerLevel], owedTo === 'resident' ? words.toResident : words.toOffice].join(' · ');
  return (
    <Box as="li" className={`desk-promise ${state}`}>
      <Box className={owed ? 'strong' : ''}>{named[kind].formal}</Box>
      <Box className="desk-promise-who">
        <Box>{whose}</Box>
        {visit ? (
          <Box className="desk-promise-visit">{spokenRange(Date.parse(visit.from), Date.parse(visit.until), spoken)}</Box>
        ) : owed ? (
          <Box>{deadlineOf(dueAt, spoken)}</Box>
        ) : null}
      </Box>
      <DueClock {...clockOf(commitment, all, spoken, screen)} />
    </Box>
  );
}

/** So many kept promises are shown at once. */
const KEPT_AT_ONCE = 3;

/** 答应过的事: owed and kept, to the resident and among ourselves, and who has it. */
export function Promises({ matter: { commitments, timeline } }: { matter: MatterView }) {
  const { matter: words } = useBoardWords();
  const [unfolded, setUnfolded] = useState(false);
  const { owed, kept } = inOrder(commitments);
  if (owed.length + kept.length === 0) return null;
  const shown = unfolded ? kept : kept.slice(0, KEPT_AT_ONCE);
  return (
    <Part id="desk-promises" title={words.promises} aside={words.keptAndOwed(kept.length, owed.length)}>
      <Box className="desk-card flush">
        <Box as="ul">
          {[...owed, ...shown].map((commitment) => (
            <PromiseLine
              key={commitment.id}
              commitment={commitment}
              all={commitments}
              visit={commitment.kind === 'appointment' ? agreedVisit(commitment.dueAt, timeline) : null}
            />
          ))}
        </Box>
        {shown.length < kept.length ? (
          <Box className="desk-promise-fold">
            <Button kind="text" onPress={() => setUnfolded(true)}>
              {words.moreKept(kept.length - shown.length)}
            </Button>
          </Box>
        ) : null}
      </Box>
    </Part>
  );
}
