import { spokenMoment } from '@huiyin/shared/kernel/spoken-time';
import type { TimelineEntryView } from '@huiyin/shared/timeline/timeline.contract';
import { useSpoken } from '../../../features/communities/use-spoken.ts';
import { PhotoGrid } from '../../../features/files/PhotoGrid.tsx';
import { Box } from '../../../ui/Box.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import type { IconName } from '../../../ui/icons.ts';
import { useComplaintWords, useWords } from '../../../words/use-words.ts';

/** What somebody wrote, with its pictures; below it who and when. */
export function Said({ entry, look }: { entry: TimelineEntryView; look: 'desk-answer' | 'desk-note' }) {
  const { matter: words } = useWords();
  const { channels, roles } = useComplaintWords();
  const spoken = useSpoken();
  const who = entry.who ? `${entry.who.name} · ${roles[entry.who.role]}` : words.system;
  return (
    <Box className={look}>
      <Box as="p" className="desk-said">
        {entry.words}
      </Box>
      {entry.files.length > 0 ? <PhotoGrid files={entry.files} /> : null}
      <Box className="desk-small">
        {[who, entry.channel && channels[entry.channel], spokenMoment(Date.parse(entry.at), spoken)].filter(Boolean).join(' · ')}
      </Box>
    </Box>
  );
}

/** Who reads it, beside the heading. */
export const ReadBy = ({ icon, words }: { icon: IconName; words: string }) => (
  <Box className="desk-seen">
    <Icon name={icon} size="xs" />
    <Box as="span">{words}</Box>
  </Box>
);
