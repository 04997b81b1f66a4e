import type { FileView } from '@huiyin/shared/files/file.contract';
import type { LocalPhoto } from '../../../api/photo-store.ts';
import { Thumbnail } from '../../../features/files/Thumbnail.tsx';
import { Box } from '../../../ui/Box.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Picture } from '../../../ui/Picture.tsx';
import { Tap } from '../../../ui/Tap.tsx';
import { useWords } from '../../../words/use-words.ts';
import { useFieldWords } from '../words/use-field-words.ts';

const Film = () => {
  const { kit } = useWords();
  return (
    <Box className="photo-video">
      <Icon name="camera" />
      <Box as="span">{kit.video}</Box>
    </Box>
  );
};

const Caption = ({ words }: { words: string }) => (
  <Box as="span" className="pair-cap" hidden>
    {words}
  </Box>
);

/** A place where a photo may be taken; the places after it are empty until then. */
export function FreeSlot({ id, words, onAdd }: { id: string; words: string | null; onAdd(): Promise<void> }) {
  return (
    <Box className="photo pair">
      {words === null ? null : (
        <Tap id={id} className="photo-add" label={words} onPress={onAdd}>
          <Icon name="camera" />
          <Box as="span">{words}</Box>
        </Tap>
      )}
    </Box>
  );
}

/** What was photographed when arriving: it stands on the order already, and is not sent again. */
export const SiteSlot = ({ file, index }: { file: FileView; index: number }) => {
  const { complete } = useFieldWords();
  return (
    <Box className="photo pair on-order">
      {file.kind === 'video' ? <Film /> : <Thumbnail file={file} alt={complete.photo(complete.atSite, index + 1)} />}
      <Caption words={complete.atSite} />
    </Box>
  );
};

export interface TakenSlotProps {
  side: 'before' | 'after';
  name: string;
  index: number;
  photo: LocalPhoto;
  preview: string | null;
  onRemove(): Promise<void>;
}

/** A photo of this form, which may be taken out again. */
export function TakenSlot({ side, name, index, photo, preview, onRemove }: TakenSlotProps) {
  const { complete } = useFieldWords();
  return (
    <Box className={`photo pair ${side}`}>
      {photo.mediaType.startsWith('video/') ? <Film /> : preview ? <Picture src={preview} alt={complete.photo(name, index + 1)} /> : null}
      <Caption words={name} />
      <Tap className="photo-remove" label={complete.removePhoto(name, index + 1)} onPress={onRemove}>
        <Box as="block" className="photo-remove-mark">
          <Icon name="x" size="xs" />
        </Box>
      </Tap>
    </Box>
  );
}
