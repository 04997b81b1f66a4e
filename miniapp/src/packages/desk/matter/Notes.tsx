import { spokenMoment } from '@huiyin/shared/kernel/spoken-time';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { useSpoken } from '../../../features/communities/use-spoken.ts';
import { Box } from '../../../ui/Box.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { useComplaintWords, useWords } from '../../../words/use-words.ts';
import { useBoardWords } from '../words/use-board-words.ts';
import { Part } from './Part.tsx';
import { isNote } from './said-to-whom.ts';

/** What the office tells itself: dashed and locked. */
export function Notes({ matter }: { matter: MatterView }) {
  const { matter: plain } = useWords();
  const { matter: words } = useBoardWords();
  const { roles } = useComplaintWords();
  const spoken = useSpoken();
  const notes = matter.timeline.filter((entry) => isNote(entry));
  if (notes.length === 0) return null;
  return (
    <Part
      id="desk-notes"
      title={words.notes}
      aside={
        <Box className="desk-seen">
          <Icon name="lock" size="xs" />
          <Box as="span">{words.residentSeesNot}</Box>
        </Box>
      }
    >
      {notes.map((entry) => (
        <Box key={entry.id} className="desk-note">
          <Box as="p" className="desk-said">
            {entry.words}
          </Box>
          <Box className="desk-small">
            {[entry.who ? `${entry.who.name} · ${roles[entry.who.role]}` : plain.system, spokenMoment(Date.parse(entry.at), spoken)].join(' · ')}
          </Box>
        </Box>
      ))}
    </Part>
  );
}
