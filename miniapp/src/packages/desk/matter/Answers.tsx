import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { Box } from '../../../ui/Box.tsx';
import { useBoardWords } from '../words/use-board-words.ts';
import { Part } from './Part.tsx';
import { isAnswer } from './said-to-whom.ts';
import { ReadBy, Said } from './Said.tsx';

/** What the resident was told: filled, so that nobody takes it for a note. */
export function Answers({ matter }: { matter: MatterView }) {
  const { matter: words } = useBoardWords();
  const answers = matter.timeline.filter(isAnswer);
  return (
    <Part id="desk-answers" title={words.answers} aside={<ReadBy icon="eye" words={words.residentSees} />}>
      {answers.length === 0 ? <Box className="desk-answer none">{words.noAnswer}</Box> : null}
      {answers.map((entry) => (
        <Said key={entry.id} entry={entry} look="desk-answer" />
      ))}
    </Part>
  );
}
