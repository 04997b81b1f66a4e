import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { newKey } from '../../../api/new-key.ts';
import type { LocalPhoto } from '../../../api/photo-store.ts';
import { useStepDraft, type KeptStepDraft, type StepDraft } from '../../../features/complaints/use-step-draft.ts';
import type { SignedBy, SigningWay, SpokenItemName } from '../words/visits-words.ts';

/** An item answered in words, or (`because` is not `null`) the reason why it was not possible. */
export interface SpokenAnswer {
  words: string;
  because: string | null;
}
export interface ChargesAnswer {
  /** Only where the order quoted nothing; in fen. */
  quoted: number | null;
  collected: number | null;
  because: string | null;
}
export interface SignatureAnswer {
  way: SigningWay;
  drawn: LocalPhoto | null;
  signedBy: SignedBy | null;
  placePhoto: LocalPhoto | null;
  because: string | null;
}
/** What still is wrong, and the notice that goes out with it; each of the two is a submission of its own. */
export interface ProblemAnswer {
  key: string;
  noticeKey: string;
  remains: string;
  noticeNow: boolean;
  notice: string;
  remedyBy: string | null;
}

/** A callback being made: its five items, what is said in a short one (`words`), photos of what was looked at, and a problem found. */
export interface CallbackDraft extends StepDraft, Record<SpokenItemName, SpokenAnswer> {
  charges: ChargesAnswer;
  signature: SignatureAnswer;
  problem: ProblemAnswer;
}
export type KeptCallback = KeptStepDraft<CallbackDraft>;

const NOT_SAID: SpokenAnswer = { words: '', because: null };

/** At a public place a photo stands for the signature, so it is offered first. */
const emptyCallback = ({ place }: MatterView): Omit<CallbackDraft, 'key'> => ({
  words: '',
  photos: [],
  inspection: NOT_SAID,
  service: NOT_SAID,
  improvement: NOT_SAID,
  charges: { quoted: null, collected: null, because: null },
  signature: { way: place.kind === 'public' ? 'photo' : 'sign', drawn: null, signedBy: null, placePhoto: null, because: null },
  problem: { key: newKey(), noticeKey: newKey(), remains: '', noticeNow: true, notice: '', remedyBy: null },
});

/** The draft of this matter's callback, on the device at each key stroke. */
export const useCallbackDraft = (matter: MatterView): KeptCallback => useStepDraft<CallbackDraft>(matter.id, 'callback-satisfied', emptyCallback(matter));
