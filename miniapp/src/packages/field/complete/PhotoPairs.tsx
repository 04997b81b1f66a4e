import { FILES_PER_STEP, type FileView } from '@huiyin/shared/files/file.contract';
import type { ReactElement } from 'react';
import { photoStore, type LocalPhoto } from '../../../api/photo-store.ts';
import { pickPhotos } from '../../../api/pick-photos.ts';
import { usePrivacyAskWords } from '../../../features/privacy/words/use-privacy-ask-words.ts';
import { usePreviews } from '../../../features/files/use-previews.ts';
import { Box } from '../../../ui/Box.tsx';
import { toast } from '../../../ui/toast.ts';
import { useWords } from '../../../words/use-words.ts';
import { useFieldWords } from '../words/use-field-words.ts';
import { FreeSlot, SiteSlot, TakenSlot } from './pair-slots.tsx';

interface PairSide {
  id: 'before' | 'after';
  name: string;
  add: string;
  /** What stands on the order already. */
  onOrder: readonly FileView[];
  photos: LocalPhoto[];
}
export interface PhotoPairsProps {
  /** What was photographed when arriving. */
  atSite: readonly FileView[];
  before: LocalPhoto[];
  after: LocalPhoto[];
  onChange(part: { before?: LocalPhoto[]; after?: LocalPhoto[] }): void;
}

/** Every photo has its row, and a new pair can be begun where none is half. */
function rowsOf(sides: readonly PairSide[]): number {
  const standing = sides.map(({ onOrder, photos }) => onOrder.length + photos.length);
  const longest = Math.max(...standing);
  const most = Math.max(...sides.map(({ onOrder }) => onOrder.length + FILES_PER_STEP));
  return standing.every((count) => count === longest) ? Math.min(most, longest + 1) : longest;
}

/** Photos before and after side by side; the one that is missing is an empty place. Those of the arrival are the first of before. */
export function PhotoPairs({ atSite, before, after, onChange }: PhotoPairsProps) {
  const { complete } = useFieldWords();
  const { report } = useWords();
  const privacy = usePrivacyAskWords();
  const previews = { before: usePreviews(before), after: usePreviews(after) };
  const addAfter = atSite.length + before.length > after.length ? complete.addAfterSame : complete.addAfter;
  const sides: readonly PairSide[] = [
    { id: 'before', name: complete.before, add: complete.addBefore, onOrder: atSite, photos: before },
    { id: 'after', name: complete.after, add: addAfter, onOrder: [], photos: after },
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
  const slot = (side: PairSide, row: number): ReactElement => {
    const key = `${side.id}-${row}`;
    const file = side.onOrder[row];
    if (file) return <SiteSlot key={key} file={file} index={row} />;
    const index = row - side.onOrder.length;
    const photo = side.photos[index];
    if (photo === undefined)
      return (
        <FreeSlot key={key} id={`add-${side.id}`} words={index === side.photos.length && index < FILES_PER_STEP ? side.add : null} onAdd={() => add(side)} />
      );
    return (
      <TakenSlot
        key={key}
        side={side.id}
        name={side.name}
        index={index}
        photo={photo}
        preview={previews[side.id][index] ?? null}
        onRemove={() => remove(side, index)}
      />
    );
  };
  return <Box className="pairs">{Array.from({ length: rowsOf(sides) }, (_, row) => sides.map((side) => slot(side, row)))}</Box>;
}
