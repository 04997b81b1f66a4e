import { FILES_PER_STEP } from '@huiyin/shared/files/file.contract';
import { photoStore, type LocalPhoto } from '../../api/photo-store.ts';
import { pickPhotos } from '../../api/pick-photos.ts';
import { Box } from '../../ui/Box.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Picture } from '../../ui/Picture.tsx';
import { Tap } from '../../ui/Tap.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../words/use-words.ts';
import { usePreviews } from './use-previews.ts';

export interface PhotoPickerProps {
  photos: LocalPhoto[];
  onChange(photos: LocalPhoto[]): void;
}

/** Photos and short videos of a step: up to nine, kept on the device until they are sent. */
export function PhotoPicker({ photos, onChange }: PhotoPickerProps) {
  const { kit, report } = useWords();
  const previews = usePreviews(photos);
  const room = FILES_PER_STEP - photos.length;

  const add = async (): Promise<void> => {
    const picked = await pickPhotos(room).catch(() => null); // a full device, or a browser that keeps nothing
    if (picked === null) return toast(report.photoNotKept, 'info');
    if (picked.tooLarge > 0) toast(report.photoTooLarge, 'info');
    if (picked.photos.length > room) toast(report.tooManyPhotos(FILES_PER_STEP), 'info');
    onChange([...photos, ...picked.photos.slice(0, room)]);
  };
  const remove = async (photo: LocalPhoto): Promise<void> => {
    onChange(photos.filter(({ id }) => id !== photo.id));
    await photoStore.forget(photo.id);
  };

  return (
    <Box className="photos four picker">
      {photos.map((photo, index) => (
        <Box key={photo.id} className="photo">
          {photo.mediaType.startsWith('video/') ? (
            <Box className="photo-video">
              <Icon name="camera" />
              <Box as="span">{kit.video}</Box>
            </Box>
          ) : previews[index] ? (
            <Picture src={previews[index] ?? ''} alt={kit.photo(index + 1)} />
          ) : null}
          <Tap className="photo-remove" label={kit.removePhoto(index + 1)} onPress={() => remove(photo)}>
            <Box as="block" className="photo-remove-mark">
              <Icon name="x" size="xs" />
            </Box>
          </Tap>
        </Box>
      ))}
      {room > 0 ? (
        <Box className="photo">
          <Tap id="add-photo" className="photo-add" label={kit.addPhoto} onPress={add}>
            <Icon name="camera" />
            <Box as="span">{kit.addPhoto}</Box>
          </Tap>
        </Box>
      ) : null}
    </Box>
  );
}
