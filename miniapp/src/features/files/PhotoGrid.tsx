import type { FileView } from '@huiyin/shared/files/file.contract';
import { fileAddress } from '../../api/client.ts';
import { Box } from '../../ui/Box.tsx';
import { Tap } from '../../ui/Tap.tsx';
import { useWords } from '../../words/use-words.ts';
import { showPhotos } from './show-photos.ts';
import { Thumbnail } from './Thumbnail.tsx';
import { VideoTile } from './VideoTile.tsx';

/** Photos and short films of a step; pressed, photos are shown large and films play. */
export function PhotoGrid({ files }: { files: readonly FileView[] }) {
  const { kit } = useWords();
  const pictures = files.filter((file) => file.kind !== 'video');
  const videos = files.filter((file) => file.kind === 'video');
  const addresses = pictures.map(({ url }) => fileAddress(url));
  return (
    <Box className="photos timeline-photos">
      {pictures.map((file, index) => (
        <Box key={file.id} className="photo">
          <Tap className="photo-open" label={kit.openPhoto(index + 1)} onPress={() => void showPhotos(addresses, index)}>
            <Thumbnail file={file} alt={kit.photo(index + 1)} />
          </Tap>
        </Box>
      ))}
      {videos.map((file, index) => (
        <Box key={file.id} className="photo">
          <VideoTile src={fileAddress(file.url)} still={file.thumbnailUrl && fileAddress(file.thumbnailUrl)} index={index + 1} />
        </Box>
      ))}
    </Box>
  );
}
