import { spokenDay } from '@huiyin/shared/kernel/spoken-time';
import type { MatterSummary } from '@huiyin/shared/matters/matter.contract';
import { clockOfDue } from '../../../features/commitments/clock-of.ts';
import { useSpoken } from '../../../features/communities/use-spoken.ts';
import { go } from '../../../navigation.ts';
import { Box } from '../../../ui/Box.tsx';
import { DueClock } from '../../../ui/DueClock.tsx';
import { Tap } from '../../../ui/Tap.tsx';
import { useComplaintWords } from '../../../words/use-words.ts';

function MatterLine({ matter }: { matter: MatterSummary }) {
  const { states, outcomes, commitments } = useComplaintWords();
  const spoken = useSpoken();
  const { id, number, title, state, outcome, next, registeredAt } = matter;
  return (
    <Box as="li" className="row-slot list-stop">
      <Tap className="matter-line" onPress={() => void go.deskMatter(id)}>
        <Box as="span" className="t12 muted">
          {number}
        </Box>
        <Box as="span" className="matter-line-title">
          {title}
        </Box>
        <Box as="span" className="t12 muted">
          {outcome ? outcomes[outcome] : states[state].formal}
        </Box>
        <Box as="block" className="t12 matter-line-due">
          {next ? (
            <DueClock
              {...clockOfDue(registeredAt, next.dueAt, spoken)}
              words={`${commitments[next.kind].formal} ${clockOfDue(registeredAt, next.dueAt, spoken).words}`}
            />
          ) : (
            spokenDay(Date.parse(registeredAt), spoken)
          )}
        </Box>
      </Tap>
    </Box>
  );
}

/** Matters in one line each, under a heading; pressed, they open. */
export function MatterLines({ title, matters }: { title: string; matters: readonly MatterSummary[] }) {
  if (matters.length === 0) return null;
  return (
    <Box as="section">
      <Box as="h2" className="aside-title">
        {title}
      </Box>
      <Box as="ul" className="card flush">
        {matters.map((matter) => (
          <MatterLine key={matter.id} matter={matter} />
        ))}
      </Box>
    </Box>
  );
}
