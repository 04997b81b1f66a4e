import { useState } from 'react';
import type { CommitmentView } from '@huiyin/shared/commitments/commitment.contract';
import { agreedVisit } from '@huiyin/shared/dispatch/at-work';
import { spokenRange } from '@huiyin/shared/kernel/spoken-time';
import type { TimelineEntryView } from '@huiyin/shared/timeline/timeline.contract';
import { Box } from '../../ui/Box.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { DueClock } from '../../ui/DueClock.tsx';
import { useComplaintWords, useWords } from '../../words/use-words.ts';
import { useSpoken } from '../communities/use-spoken.ts';
import { clockOf, deadlineOf } from './clock-of.ts';
import { promisesOf } from './promises-of.ts';

/** So many kept ones are open at first; what is owed always is. */
const KEPT_AT_FIRST = 3;

export interface CommitmentListProps {
  commitments: readonly CommitmentView[];
  /** What happened, the latest first: of the visit that is owed both ends are said. */
  steps?: readonly Pick<TimelineEntryView, 'visit'>[];
}

/** What was promised: what is owed first, with the time left, then what was kept, one line each. */
export function CommitmentList({ commitments, steps = [] }: CommitmentListProps) {
  const words = useWords();
  const { commitments: named } = useComplaintWords();
  const spoken = useSpoken();
  const [all, setAll] = useState(false);
  const { owed, kept } = promisesOf(commitments);
  if (owed.length + kept.length === 0) return null;
  const byOf = ({ kind, dueAt }: CommitmentView): string => {
    const visit = kind === 'appointment' ? agreedVisit(dueAt, steps) : null;
    return visit ? spokenRange(Date.parse(visit.from), Date.parse(visit.until), spoken) : deadlineOf(dueAt, spoken);
  };
  const folded = all ? 0 : Math.max(kept.length - KEPT_AT_FIRST, 0);
  return (
    <Card>
      <Box as="h2" className="section-title">
        {words.matter.promises}
      </Box>
      {[...owed, ...kept.slice(0, kept.length - folded)].map((commitment) => (
        <Box key={commitment.id} className={`commitment ${commitment.state === 'open' ? '' : 'met'}`}>
          <Box className="commitment-said">
            <Box className={`commitment-what ${commitment.state === 'open' ? 'owed' : ''}`}>
              {(commitment.state === 'met' ? named[commitment.kind].met : undefined) ?? named[commitment.kind].what}
            </Box>
            <Box className="commitment-by">{byOf(commitment)}</Box>
          </Box>
          <DueClock {...clockOf(commitment, commitments, spoken, words)} />
        </Box>
      ))}
      {folded > 0 ? (
        <Button id="more-kept" kind="text" onPress={() => setAll(true)}>
          {words.matter.moreKept(folded)}
        </Button>
      ) : null}
    </Card>
  );
}
