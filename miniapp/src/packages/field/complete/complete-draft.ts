import type { MaterialLine } from '@huiyin/shared/dispatch/dispatch.contract';
import type { ActionRequests } from '@huiyin/shared/matters/matter.endpoints';
import type { LocalPhoto } from '../../../api/photo-store.ts';
import type { PlacedPhoto } from '../../../api/place-files.ts';
import type { StepDraft } from '../../../features/complaints/use-step-draft.ts';

/** A material while it is written; its amount may still be missing. */
export interface MaterialDraft {
  name: string;
  quantity: string;
  amount: number | null;
}
/** What is written of a completed order; `words` is what was done. */
export interface CompleteDraft extends StepDraft {
  before: LocalPhoto[];
  after: LocalPhoto[];
  noPhotoReason: string;
  materials: MaterialDraft[];
  quoted: number | null;
}
export const EMPTY_COMPLETE: Omit<CompleteDraft, 'key'> = { words: '', photos: [], before: [], after: [], noPhotoReason: '', materials: [], quoted: null };

/** A line that was added and left empty is none. */
const written = (materials: readonly MaterialDraft[]): MaterialDraft[] =>
  materials.filter(({ name, quantity, amount }) => name.trim() !== '' || quantity.trim() !== '' || amount !== null);
export const isWhole = ({ name, quantity, amount }: MaterialDraft): boolean => name.trim() !== '' && quantity.trim() !== '' && amount !== null;

/** What the materials cost together, in fen; `null` where none is written. */
export const totalOf = (materials: readonly MaterialDraft[]): number | null => {
  const lines = written(materials);
  return lines.length === 0 ? null : lines.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
};

export type Missing = 'done' | 'photo' | 'material' | 'quoted';
const LACKS: Readonly<Record<Missing, (draft: CompleteDraft) => boolean>> = {
  photo: ({ after, noPhotoReason }) => after.length === 0 && noPhotoReason.trim() === '',
  done: ({ words }) => words.trim() === '',
  material: ({ materials }) => !written(materials).every(isWhole),
  quoted: ({ quoted }) => quoted === null,
};
/** Everything that is still missing, from the top of the form down. */
export const missingIn = (draft: CompleteDraft): Missing[] => (Object.keys(LACKS) as Missing[]).filter((what) => LACKS[what](draft));

const placed = (photos: readonly LocalPhoto[], at: PlacedPhoto['at']): PlacedPhoto[] => photos.map((photo) => ({ ...photo, at }));
/** The photos with their places in the step. */
export const photosOf = ({ before, after }: CompleteDraft): PlacedPhoto[] => [...placed(before, 'photosBefore[]'), ...placed(after, 'photosAfter[]')];

/** What is sent of it. */
export function completeRequestOf(draft: CompleteDraft, order: string, stepsDone: readonly number[]): ActionRequests['complete'] {
  const materials: MaterialLine[] = written(draft.materials).map(({ name, quantity, amount }) => ({
    name: name.trim(),
    quantity: quantity.trim(),
    amount: amount ?? 0,
  }));
  return {
    order,
    done: draft.words.trim(),
    quoted: draft.quoted ?? 0,
    ...(draft.after.length === 0 ? { noPhotoReason: draft.noPhotoReason.trim() } : {}),
    ...(materials.length > 0 ? { materials } : {}),
    ...(stepsDone.length > 0 ? { stepsDone: [...stepsDone] } : {}),
  };
}
