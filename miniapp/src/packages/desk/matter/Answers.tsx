import { spokenMoment } from '@huiyin/shared/kernel/spoken-time';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { useSpoken } from '../../../features/communities/use-spoken.ts';
import { PhotoGrid } from '../../../features/files/PhotoGrid.tsx';
import { Box } from '../../../ui/Box.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { useComplaintWords, useWords } from '../../../words/use-words.ts';
import { useBoardWords } from '../words/use-board-words.ts';
import { Part } from './Part.tsx';
import { isAnswer } from './said-to-whom.ts';

/** What the resident was told: filled, so that nobody takes it for a note. */
export function Answers({ matter }: { matter: MatterView }) {
  const { matter: plain } = useWords();
  const { matter: words } = useBoardWords();
  const { roles } = useComplaintWords();
  const spoken = useSpoken();
  const answers = matter.timeline.filter((entry) => isAnswer(entry));
  return (
    <Part
      id="desk-answers"
      title={words.answers}
      aside={
        <Box className="desk-seen">
          <Icon name="eye" size="xs" />
          <Box as="span">{words.residentSees}</Box>
        </Box>
      }
    >
      {answers.length === 0 ? <Box className="desk-answer none">{words.noAnswer}</Box> : null}
      {answers.map((entry) => (
        <Box key={entry.id} className="desk-answer">
          <Box as="p" className="desk-said">
            {entry.words}
          </Box>
          {entry.files.length > 0 ? <PhotoGrid files={entry.files} /> : null}
          <Box className="desk-small">
            {[entry.who ? `${entry.who.name} · ${roles[entry.who.role]}` : plain.system, spokenMoment(Date.parse(entry.at), spoken)].join(' · ')}
          </Box>
        </Box>
      ))}
    </Part>
  );
}
