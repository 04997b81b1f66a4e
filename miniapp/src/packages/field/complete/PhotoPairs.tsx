import { FILES_PER_STEP } from '@huiyin/shared/files/file.contract';
import { photoStore, type LocalPhoto } from '../../../api/photo-store.ts';
import { pickPhotos } from '../../../api/pick-photos.ts';
import { usePrivacyAskWords } from '../../../features/privacy/words/use-privacy-ask-words.ts';
import { usePreviews } from '../../../features/files/use-previews.ts';
import { Box } from '../../../ui/Box.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Picture } from '../../../ui/Picture.tsx';
import { Tap } from '../../../ui/Tap.tsx';
import { toast } from '../../../ui/toast.ts';
import { useWords } from '../../../words/use-words.ts';
import { useFieldWords } from '../words/use-field-words.ts';

interface PairSide {
  id: 'before' | 'after';
  name: string;
  add: string;
  photos: LocalPhoto[];
}
export interface PhotoPairsProps {
  before: LocalPhoto[];
  after: LocalPhoto[];
  onChange(part: { before?: LocalPhoto[]; after?: LocalPhoto[] }): void;
}

function Slot({
  side,
  index,
  preview,
  onAdd,
  onRemove,
}: {
  side: PairSide;
  index: number;
  preview: string | null;
  onAdd(): Promise<void>;
  onRemove(): Promise<void>;
}) {
  const { complete } = useFieldWords();
  const { kit } = useWords();
  const photo = side.photos[index];
  if (photo === undefined)
    return (
      <Box className="photo pair">
        {index === side.photos.length && index < FILES_PER_STEP ? (
          <Tap id={`add-${side.id}`} className="photo-add" label={side.add} onPress={onAdd}>
            <Icon name="camera" />
            <Box as="span">{side.add}</Box>
          </Tap>
        ) : null}
      </Box>
    );
  return (
    <Box className={`photo pair ${side.id}`}>
      {photo.mediaType.startsWith('video/') ? (
        <Box className="photo-video">
          <Icon name="camera" />
          <Box as="span">{kit.video}</Box>
        </Box>
      ) : preview ? (
        <Picture src={preview} alt={complete.photo(side.name, index + 1)} />
      ) : null}
      <Box as="span" className="pair-cap" hidden>
        {side.name}
      </Box>
      <Tap className="photo-remove" label={complete.removePhoto(side.name, index + 1)} onPress={onRemove}>
        <Box as="block" className="photo-remove-mark">
          <Icon name="x" size="xs" />
        </Box>
      </Tap>
    </Box>
  );
}

/** Photos before and after side by side; the one that is missing is an empty place. */
export function PhotoPairs({ before, after, onChange }: PhotoPairsProps) {
  const { complete } = useFieldWords();
  const { report } = useWords();
  const privacy = usePrivacyAskWords();
  const previews = { before: usePreviews(before), after: usePreviews(after) };
  const sides: readonly PairSide[] = [
    { id: 'before', name: complete.before, add: complete.addBefore, photos: before },
    { id: 'after', name: complete.after, add: before.length > after.length ? complete.addAfterSame : complete.addAfter, photos: after },
  ];
  const add = async ({ id, photos }: PairSide): Promise<void> => {
    const room = FILES_PER_STEP - photos.length;
    const picked = await pickPhotos(room).catch(() => null); // a full device, or a browser that keeps nothing
    if (picked === null) return toast(report.photoNotKept, 'info');
    if (picked.denied) return toast(privacy.noPhotos[picked.denied], 'info');
    if (picked.tooLarge > 0) toast(report.photoTooLarge, 'info');
    if (picked.photos.length > room) toast(report.tooManyPhotos(FILES_PER_STEP), 'info');
    if (picked.photos.length > 0) onChange({ [id]: [...photos, ...picked.photos.slice(0, room)] });
  };
  const remove = async ({ id, photos }: PairSide, index: number): Promise<void> => {
    const gone = photos[index];
    onChange({ [id]: photos.filter((_, other) => other !== index) });
    if (gone) await photoStore.forget(gone.id);
  };
  const rows = Math.min(FILES_PER_STEP, Math.max(before.length, after.length) + (before.length === after.length ? 1 : 0));
  return (
    <Box className="pairs">
      {Array.from({ length: rows }, (_, index) =>
        sides.map((side) => (
          <Slot
            key={`${side.id}-${index}`}
            side={side}
            index={index}
            preview={previews[side.id][index] ?? null}
            onAdd={() => add(side)}
            onRemove={() => remove(side, index)}
          />
        )),
      )}
    </Box>
  );
}
