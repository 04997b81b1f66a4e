import type { LocalPhoto } from '../../../api/photo-store.ts';
import { usePreviews } from '../../../features/files/use-previews.ts';
import { Box } from '../../../ui/Box.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Picture } from '../../../ui/Picture.tsx';
import { useWords } from '../../../words/use-words.ts';

/** The photos of something that waits, small. */
export function Thumbs({ photos }: { photos: readonly LocalPhoto[] }) {
  const { kit } = useWords();
  const previews = usePreviews(photos);
  if (photos.length === 0) return null;
  return (
    <Box className="thumbs">
      {photos.map((photo, index) => (
        <Box key={photo.id} className="photo thumb">
          {photo.mediaType.startsWith('video/') ? (
            <Box className="photo-video">
              <Icon name="camera" size="s" />
            </Box>
          ) : previews[index] ? (
            <Picture src={previews[index] ?? ''} alt={kit.photo(index + 1)} />
          ) : null}
        </Box>
      ))}
    </Box>
  );
}
