import { OWNERS } from '@huiyin/shared/commitments/owner.policy';
import { spokenDay } from '@huiyin/shared/kernel/spoken-time';
import type { MatterSummary } from '@huiyin/shared/matters/matter.contract';
import { go } from '../../navigation.ts';
import { Box } from '../../ui/Box.tsx';
import { DueClock } from '../../ui/DueClock.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Tap } from '../../ui/Tap.tsx';
import { useComplaintWords, useWords } from '../../words/use-words.ts';
import { clockOfDue, deadlineOf } from '../commitments/clock-of.ts';
import { useSpoken } from '../communities/use-spoken.ts';
import { awaitsRating } from './awaits-rating.ts';
import { standingOf } from './standing.ts';

/** What is owed next, with the time left. */
function Owed({ next, since }: { next: NonNullable<MatterSummary['next']>; since: string }) {
  const { commitments } = useComplaintWords();
  const spoken = useSpoken();
  return (
    <Box as="block" className="matter-next">
      <Box as="span" className="matter-owed">
        {commitments[next.kind].what}
      </Box>
      <DueClock {...clockOfDue(since, next.dueAt, spoken)} by={deadlineOf(next.dueAt, spoken)} />
    </Box>
  );
}

/** A matter as one line of a list; `full` adds when it was reported and how it stands. */
export function MatterRow({ matter, full = false }: { matter: MatterSummary; full?: boolean }) {
  const words = useWords();
  const complaintWords = useComplaintWords();
  const spoken = useSpoken();
  const visitBy = matter.state === 'closed' && matter.next?.kind === 'callback' ? matter.next.dueAt : null;
  const stands = matter.outcome === 'withdrawn' ? words.matters.withdrawn : standingOf(matter.state, visitBy, spoken, words, complaintWords);
  const toRate = awaitsRating(matter);
  // What the office owes itself is no promise to the resident; where their rating is awaited, it comes before the callback.
  const next = !toRate && visitBy === null && matter.next && OWNERS[matter.next.kind].owedTo === 'resident' ? matter.next : null;
  const reported = words.matters.reported(spokenDay(Date.parse(matter.registeredAt), spoken));
  return (
    <Box as="li" className="row-slot">
      <Tap className="matter" onPress={() => void go.matter(matter.id)}>
        <Box as="block" className="line">
          <Box as="span" className="matter-title one-line">
            {matter.title}
          </Box>
          <Icon name="right" size="s" className="go" />
        </Box>
        {full ? <Box as="block" className="matter-state">{`${reported} · ${stands}`}</Box> : null}
        {next ? <Owed next={next} since={matter.registeredAt} /> : null}
        {toRate ? (
          <Box as="block" className="matter-next matter-to-rate">
            <Icon name="star" size="xs" />
            <Box as="span">{words.matters.awaitsRating}</Box>
          </Box>
        ) : null}
        {!full && !next && !toRate ? (
          <Box as="block" className="matter-state">
            {stands}
          </Box>
        ) : null}
      </Tap>
    </Box>
  );
}
