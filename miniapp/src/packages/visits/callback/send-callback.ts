import { WORDS_LIMIT } from '@huiyin/shared/kernel/text';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import type { Sent } from '../../../api/send-queue.ts';
import type { PlacedPhoto } from '../../../api/place-files.ts';
import { takeStep } from '../../../features/complaints/take-step.ts';
import type { VisitsWords } from '../words/visits-words.ts';
import type { CallbackDraft } from './callback-draft.ts';
import { differenceOf } from './charges-said.ts';
import { checklistOf, isAnswered, quotedOf } from './five-items.ts';

const shortened = (words: string): string => {
  const signs = [...words];
  return signs.length > WORDS_LIMIT ? `${signs.slice(0, WORDS_LIMIT - 1).join('')}…` : words;
};

/** Each picture where the checklist wants it; photos of what was looked at are files of the step. */
function photosOf({ photos, signature: { way, drawn, signedBy, placePhoto, because } }: CallbackDraft): PlacedPhoto[] {
  const placed: PlacedPhoto[] = photos.map((photo) => ({ ...photo, at: 'files[]' }));
  if (because === null && way === 'sign' && drawn !== null && signedBy !== null) placed.push({ ...drawn, at: 'checklist.signature.file' });
  if (because === null && way === 'photo' && placePhoto !== null) placed.push({ ...placePhoto, at: 'checklist.signature.photoOfPlace' });
  return placed;
}

/** The five items as sentences, for the story of the matter. */
function saidInFive(draft: CallbackDraft, quoted: number | null, { items, charges, signature }: VisitsWords): string {
  const asked = quotedOf(draft, quoted);
  const { collected } = draft.charges;
  const answers = [
    ['inspection', draft.inspection.words, draft.inspection.because],
    ['service', draft.service.words, draft.service.because],
    ['improvement', draft.improvement.words, draft.improvement.because],
    ['charges', asked !== null && collected !== null ? differenceOf(asked, collected, charges).sentence : '', draft.charges.because],
    [
      'signature',
      draft.signature.way === 'photo' ? signature.photographed : draft.signature.signedBy ? signature.signed(signature.by[draft.signature.signedBy]) : '',
      draft.signature.because,
    ],
  ] as const;
  return shortened(
    answers
      .filter(([item]) => isAnswered(item, draft, quoted))
      .map(([item, words, because]) => `${items.names[item]}：${because === null ? words.trim() : items.notDone(because.trim())}`)
      .join('\n'),
  );
}

export interface Callback {
  matter: MatterView;
  draft: CallbackDraft;
  /** The five items are asked for. */
  five: boolean;
  words: VisitsWords;
}

/** S8.3: what was looked at, asked, checked and signed. Throws `Refusal`. */
export const sendSatisfied = ({ matter, draft, five, words }: Callback): Promise<Sent<MatterView>> => {
  const quoted = matter.callback?.quoted ?? null;
  const request = five ? { checklist: checklistOf(draft, quoted), words: saidInFive(draft, quoted, words) } : { words: shortened(draft.words.trim()) };
  return takeStep(matter.id, 'callback-satisfied', request, { key: draft.key, photos: five ? photosOf(draft) : draft.photos });
};

/** S8.4: what remains. Throws `Refusal`. */
export const sendProblem = ({ matter, draft, five }: Callback): Promise<Sent<MatterView>> => {
  const request = { remains: draft.problem.remains.trim(), ...(five ? { checklist: checklistOf(draft, matter.callback?.quoted ?? null) } : {}) };
  return takeStep(matter.id, 'callback-problem', request, { key: draft.problem.key, photos: five ? photosOf(draft) : draft.photos });
};

/** S8.4: the written notice, within 24 hours; it follows the problem. Throws `Refusal`. */
export const sendNotice = ({ matter, draft }: Pick<Callback, 'matter' | 'draft'>): Promise<Sent<MatterView>> =>
  takeStep(
    matter.id,
    'issue-rectification',
    { notice: draft.problem.notice.trim(), remedyBy: draft.problem.remedyBy ?? '' },
    { key: draft.problem.noticeKey, photos: [] },
  );
