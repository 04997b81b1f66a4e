import type { FileView } from '@huiyin/shared/files/file.contract';
import { fileAddress } from '../../api/client.ts';
import { Box } from '../../ui/Box.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Picture } from '../../ui/Picture.tsx';
import { Tap } from '../../ui/Tap.tsx';
import { useWords } from '../../words/use-words.ts';
import { showPhotos } from './show-photos.ts';

/** Photos of a step; pressed, they are shown large. */
export function PhotoGrid({ files }: { files: readonly FileView[] }) {
  const { kit } = useWords();
  const pictures = files.filter((file) => file.kind !== 'video');
  const addresses = pictures.map(({ url }) => fileAddress(url));
  return (
    <Box className="photos timeline-photos">
      {pictures.map((file, index) => (
        <Box key={file.id} className="photo">
          <Tap className="photo-open" label={kit.openPhoto(index + 1)} onPress={() => void showPhotos(addresses, index)}>
            <Picture src={fileAddress(file.thumbnailUrl ?? file.url)} alt={kit.photo(index + 1)} />
          </Tap>
        </Box>
      ))}
      {files.some((file) => file.kind === 'video') ? (
        <Box className="photo">
          <Box className="photo-video">
            <Icon name="camera" />
            <Box as="span">{kit.video}</Box>
          </Box>
        </Box>
      ) : null}
    </Box>
  );
}
