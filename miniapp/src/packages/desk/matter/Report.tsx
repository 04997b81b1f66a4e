import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { fileAddress } from '../../../api/client.ts';
import { PhotoGrid } from '../../../features/files/PhotoGrid.tsx';
import { Box } from '../../../ui/Box.tsx';
import { Video } from '../../../ui/Video.tsx';
import { useWords } from '../../../words/use-words.ts';
import { useBoardWords } from '../words/use-board-words.ts';
import { Part } from './Part.tsx';

/** What was reported, in the reporter's own words and pictures. */
export function Report({ matter }: { matter: MatterView }) {
  const { kit } = useWords();
  const { matter: words } = useBoardWords();
  const photos = matter.files.filter(({ kind }) => kind !== 'video');
  const videos = matter.files.filter(({ kind }) => kind === 'video');
  return (
    <Part id="desk-report" title={words.report} aside={matter.files.length > 0 ? words.pictures(matter.files.length) : null}>
      <Box as="p" className="desk-quote">
        {matter.text}
      </Box>
      {photos.length > 0 ? <PhotoGrid files={photos} /> : null}
      {videos.map((file) => (
        <Video key={file.id} src={fileAddress(file.url)} label={kit.video} />
      ))}
    </Part>
  );
}
