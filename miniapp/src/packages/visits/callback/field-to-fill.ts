import type { CallbackItem } from '@huiyin/shared/visits/callback.contract';
import type { CallbackDraft } from './callback-draft.ts';
import { missingItems, quotedOf } from './five-items.ts';

/** Where an item is filled in: in its reason, where it was not possible. */
function fieldOf(item: CallbackItem, draft: CallbackDraft, quoted: number | null): string {
  if (draft[item].because !== null) return `because-${item}`;
  if (item === 'charges') return quotedOf(draft, quoted) === null ? 'quoted' : 'collected';
  if (item !== 'signature') return `${item}-words`;
  // A signature is drawn; without a hand at the screen it has a reason instead. Drawn, it lacks whose it is.
  return draft.signature.drawn === null ? 'not-possible-signature' : 'signer-0';
}

/** The field that is still to be filled in first; the first of all where nothing is missing. */
export function fieldToFill(draft: CallbackDraft, five: boolean, quoted: number | null): string {
  if (!five) return 'short-words';
  return fieldOf(missingItems(draft, quoted)[0] ?? 'inspection', draft, quoted);
}
