import { spokenMoment } from '@huiyin/shared/kernel/spoken-time';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import type { TimelineEntryView } from '@huiyin/shared/timeline/timeline.contract';
import { useSpoken } from '../../../features/communities/use-spoken.ts';
import { Banner } from '../../../ui/Banner.tsx';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useComplaintWords, useWords } from '../../../words/use-words.ts';
import { useBoardWords } from '../words/use-board-words.ts';
import type { DeskStep } from './desk-steps.ts';

export interface MeanwhileProps {
  step: DeskStep;
  matter: MatterView;
  entries: readonly TimelineEntryView[];
  over: boolean;
  onInstead(step: DeskStep): void;
}

/** What may still be wanted where somebody was first. */
const INSTEAD: Partial<Record<DeskStep, DeskStep>> = { dispatch: 'reassign', 'issue-rectification': 'reassign', explain: 'reply' };

/** Who did what while this was being written; nothing of it is lost. */
export function Meanwhile({ step, matter, entries, over, onInstead }: MeanwhileProps) {
  const { matter: plain } = useWords();
  const { steps: words, matter: desk } = useBoardWords();
  const { actions, roles, states } = useComplaintWords();
  const spoken = useSpoken();
  const worker = matter.orders.at(-1)?.worker?.name;
  const instead = INSTEAD[step];
  return (
    <Banner icon="alert" tone="warn">
      <Box id="meanwhile">
        {entries.map((entry) => (
          <Box key={entry.id} className="meanwhile-entry">
            <Box className="strong">
              {words.meanwhile(
                entry.who ? `${entry.who.name}（${roles[entry.who.role]}）` : plain.system,
                spokenMoment(Date.parse(entry.at), spoken),
                actions[entry.action].happened,
              )}
            </Box>
            {entry.words ? <Box>{entry.words}</Box> : null}
          </Box>
        ))}
        <Box>
          {[words.standsNow(states[matter.state].formal), worker ? words.hasIt(worker) : '', over ? words.overNow : words.goOn].filter(Boolean).join(' ')}
        </Box>
        {over && instead && matter.can.includes(instead) ? (
          <Box className="meanwhile-instead">
            <Button id={`instead-${instead}`} onPress={() => onInstead(instead)}>
              {words.instead[instead] ?? desk.bar[instead]}
            </Button>
          </Box>
        ) : null}
      </Box>
    </Banner>
  );
}
