import type { MatterSummary } from '@huiyin/shared/matters/matter.contract';
import { useState } from 'react';
import { clockOfDue } from '../../../../features/commitments/clock-of.ts';
import { useSpoken } from '../../../../features/communities/use-spoken.ts';
import { go } from '../../../../navigation.ts';
import { Box } from '../../../../ui/Box.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { DueClock } from '../../../../ui/DueClock.tsx';
import { Tag } from '../../../../ui/Tag.tsx';
import { Tap } from '../../../../ui/Tap.tsx';
import { useBoardWords } from '../../words/use-board-words.ts';

/** So many are open at first: the queues have to stay in sight. */
const AT_FIRST = 4;

/** Why it is raised, where it is not urgent. */
const whyOf = ({ round }: MatterSummary): 'again' | 'urged' => (round > 1 ? 'again' : 'urged');

/** S12.1, S5.5: before all queues, whatever is looked at: what is urgent, was urged or is to be done over, and nobody is at yet. */
export function RaisedMatters({ matters }: { matters: readonly MatterSummary[] }) {
  const { board: words } = useBoardWords();
  const spoken = useSpoken();
  const [all, setAll] = useState(false);
  if (matters.length === 0) return null;
  const shown = all ? matters : matters.slice(0, AT_FIRST);
  return (
    <Box as="section" id="raised" className="raised" label={words.raised}>
      <Box as="h2" className="raised-title">
        {words.raised}
      </Box>
      <Box as="ul">
        {shown.map((matter) => (
          <Box as="li" key={matter.id}>
            <Tap id={`raised-${matter.id}`} className="raised-row" onPress={() => void go.deskMatter(matter.id)}>
              {matter.urgent ? (
                <Box as="span" className="urgent-mark">
                  {words.raisedFor.urgent}
                </Box>
              ) : (
                <Tag tone="warn">{words.raisedFor[whyOf(matter)]}</Tag>
              )}
              <Box as="span" className="raised-what">
                {matter.title}
              </Box>
              <Box as="block" className="raised-due">
                {matter.next ? <DueClock {...clockOfDue(matter.registeredAt, matter.next.dueAt, spoken)} /> : null}
              </Box>
            </Tap>
          </Box>
        ))}
      </Box>
      {shown.length < matters.length ? (
        <Button id="raised-all" kind="text" onPress={() => setAll(true)}>
          {words.raisedMore(matters.length - shown.length)}
        </Button>
      ) : null}
    </Box>
  );
}
