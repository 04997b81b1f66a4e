import { CALLBACK_ITEMS, type CallbackChecklist, type CallbackItem, type ChecklistAnswer } from '@huiyin/shared/visits/callback.contract';
import type { CallbackDraft, SpokenAnswer } from './callback-draft.ts';

const said = (words: string | null): boolean => words !== null && words.trim() !== '';
const spoken = ({ words, because }: SpokenAnswer): boolean => said(because ?? words);

/** What was quoted: by the order, else as it was found out. */
export const quotedOf = (draft: CallbackDraft, quoted: number | null): number | null => quoted ?? draft.charges.quoted;

/** S8.3: when each item is answered; one that is said to be not possible needs its reason. */
const ANSWERED: Readonly<Record<CallbackItem, (draft: CallbackDraft, quoted: number | null) => boolean>> = {
  inspection: ({ inspection }) => spoken(inspection),
  service: ({ service }) => spoken(service),
  improvement: ({ improvement }) => spoken(improvement),
  charges: (draft, quoted) => {
    const { collected, because } = draft.charges;
    return because === null ? collected !== null && quotedOf(draft, quoted) !== null : said(because);
  },
  signature: ({ signature: { way, drawn, signedBy, placePhoto, because } }) => {
    if (because !== null) return said(because);
    return way === 'photo' ? placePhoto !== null : drawn !== null && signedBy !== null;
  },
};

export const isAnswered = (item: CallbackItem, draft: CallbackDraft, quoted: number | null): boolean => ANSWERED[item](draft, quoted);
/** The items that still lack an answer, in their order. */
export const missingItems = (draft: CallbackDraft, quoted: number | null): CallbackItem[] => CALLBACK_ITEMS.filter((item) => !isAnswered(item, draft, quoted));

/** What an item lacks: of a signature that is drawn only whose it is. */
export type Lacking = CallbackItem | 'signer';
export const lackingIn = (draft: CallbackDraft, quoted: number | null): Lacking[] =>
  missingItems(draft, quoted).map((item) => (item === 'signature' && draft.signature.because === null && draft.signature.drawn !== null ? 'signer' : item));

const answer = ({ words, because }: SpokenAnswer): ChecklistAnswer => {
  if (because !== null) return said(because) ? { missingBecause: because.trim() } : {};
  return said(words) ? { words: words.trim() } : {};
};

function charges(draft: CallbackDraft, quoted: number | null): CallbackChecklist['charges'] {
  const { collected, because } = draft.charges;
  if (because !== null) return said(because) ? { missingBecause: because.trim() } : {};
  const asked = quotedOf(draft, quoted);
  return { ...(asked === null ? {} : { quoted: asked }), ...(collected === null ? {} : { collected }) };
}

/** Without the pictures: their ids come when they are uploaded. */
function signature({ signature: { way, drawn, signedBy, because } }: CallbackDraft): CallbackChecklist['signature'] {
  if (because !== null) return said(because) ? { missingBecause: because.trim() } : {};
  return way === 'sign' && drawn !== null && signedBy !== null ? { signedBy } : {};
}

/** The checklist of S8.3 as far as it is filled in. */
export const checklistOf = (draft: CallbackDraft, quoted: number | null): CallbackChecklist => ({
  inspection: answer(draft.inspection),
  service: answer(draft.service),
  improvement: answer(draft.improvement),
  charges: charges(draft, quoted),
  signature: signature(draft),
});
