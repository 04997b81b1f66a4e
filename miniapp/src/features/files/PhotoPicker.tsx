import { useRef, useState } from 'react';
import { FILES_PER_STEP } from '@huiyin/shared/files/file.contract';
import { photoStore, type LocalPhoto } from '../../api/photo-store.ts';
import { pickPhotos, type Picked } from '../../api/pick-photos.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Box } from '../../ui/Box.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Picture } from '../../ui/Picture.tsx';
import { Tap } from '../../ui/Tap.tsx';
import type { ScreenWords } from '../../words/screen-words.ts';
import { useWords } from '../../words/use-words.ts';
import type { PrivacyAskWords } from '../privacy/words/privacy-ask-words.ts';
import { usePrivacyAskWords } from '../privacy/words/use-privacy-ask-words.ts';
import { usePreviews } from './use-previews.ts';
import { VideoTile } from './VideoTile.tsx';

export interface PhotoPickerProps {
  photos: LocalPhoto[];
  onChange(photos: LocalPhoto[]): void;
}

const isVideo = ({ mediaType }: LocalPhoto): boolean => mediaType.startsWith('video/');

/** What was left out of the choice and why; `null`: nothing. */
function leftOutOf(picked: Picked | null, room: number, report: ScreenWords['report'], { noPhotos }: PrivacyAskWords): string | null {
  if (picked === null) return report.photoNotKept; // a full device, or a browser that keeps nothing
  if (picked.denied) return noPhotos[picked.denied];
  const said = [
    picked.unreadable > 0 ? report.photoUnreadable(picked.unreadable) : null,
    picked.tooLarge > 0 ? report.photoTooLarge : null,
    picked.photos.length > room ? report.tooManyPhotos(FILES_PER_STEP) : null,
  ].filter(Boolean);
  return said.length === 0 ? null : said.join(' ');
}

/** A photo or film that was chosen: seen, played, taken out again. */
function Chosen({ photo, preview, index, onRemove }: { photo: LocalPhoto; preview: string | null | undefined; index: number; onRemove(): void }) {
  const { kit } = useWords();
  return (
    <Box className={`photo ${isVideo(photo) ? 'film' : ''}`}>
      {preview ? isVideo(photo) ? <VideoTile src={preview} index={index + 1} /> : <Picture src={preview} alt={kit.photo(index + 1)} /> : null}
      <Tap className="photo-remove" label={kit.removePhoto(index + 1)} onPress={onRemove}>
        <Box as="block" className="photo-remove-mark">
          <Icon name="x" size="xs" />
        </Box>
      </Tap>
    </Box>
  );
}

/** Photos and short videos of a step: up to nine, kept on the device until they are sent. */
export function PhotoPicker({ photos, onChange }: PhotoPickerProps) {
  const { kit, report } = useWords();
  const privacy = usePrivacyAskWords();
  const previews = usePreviews(photos);
  const [keeping, setKeeping] = useState(false);
  const [leftOut, setLeftOut] = useState<string | null>(null);
  const latest = useRef(photos);
  latest.current = photos;
  const room = FILES_PER_STEP - photos.length;

  const add = async (): Promise<void> => {
    setLeftOut(null);
    const picking = pickPhotos(room, () => setKeeping(true));
    const picked = await picking.catch(() => null);
    const spare = FILES_PER_STEP - latest.current.length;
    setKeeping(false);
    setLeftOut(leftOutOf(picked, spare, report, privacy));
    if (picked && picked.photos.length > 0) onChange([...latest.current, ...picked.photos.slice(0, spare)]);
  };
  const remove = async (photo: LocalPhoto): Promise<void> => {
    onChange(photos.filter(({ id }) => id !== photo.id));
    await photoStore.forget(photo.id);
  };

  return (
    <>
      <Box className="photos four picker">
        {photos.map((photo, index) => (
          <Chosen key={photo.id} photo={photo} preview={previews[index]} index={index} onRemove={() => void remove(photo)} />
        ))}
        {room > 0 ? (
          <Box className="photo">
            <Tap id="add-photo" className="photo-add" label={keeping ? report.keepingPhotos : kit.addPhoto} onPress={add}>
              <Icon name={keeping ? 'refresh' : 'camera'} />
              <Box as="span">{keeping ? report.keepingPhotos : kit.addPhoto}</Box>
            </Tap>
          </Box>
        ) : null}
      </Box>
      {leftOut ? (
        <Box className="photos-left-out" role="alert">
          <Banner icon="info" tone="warn">
            {leftOut}
          </Banner>
        </Box>
      ) : null}
    </>
  );
}
