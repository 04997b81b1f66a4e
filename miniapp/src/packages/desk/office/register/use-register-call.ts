import { useRef, useState } from 'react';
import type { CommunityView } from '@huiyin/shared/communities/community.contract';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { photosInDraft } from '../../../../api/photos-in-hand.ts';
import { spokenError } from '../../../../api/refusal.ts';
import { focusAtEnd, focusOn } from '../../../../ui/use-keys.ts';
import { useWords } from '../../../../words/use-words.ts';
import { useFrameWords } from '../../words/use-frame-words.ts';
import { useCallDraft } from './call-draft.ts';
import { callInHand, type CallInHand } from './call-in-hand.ts';
import { callProblems, FIELD_IDS, type CallField, type CallProblems } from './call-problems.ts';
import { saveCall } from './save-call.ts';
import { usePeople } from './use-people.ts';

/** A call that was registered, or waits on the device to be. */
export interface Saved {
  call: CallInHand;
  matter: MatterView | null;
  seconds: number;
}
export interface RegisterCall {
  call: CallInHand;
  looking: boolean;
  /** What is said at the fields: a number with letters at once, the rest after the first try to save. */
  problems: CallProblems;
  refused: string | null;
  saving: boolean;
  saved: Saved | null;
  save(): Promise<void>;
  next(): void;
  /** The receipt is left behind. */
  leave(): void;
}

const SECOND = 1_000;

/** Registering one call after the other. */
export function useRegisterCall(community: CommunityView, owner: string): RegisterCall {
  const { report, kit } = useWords();
  const { call: words } = useFrameWords();
  const { draft, startAnew } = useCallDraft();
  const { people, looking } = usePeople(draft.telephone);
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const [saved, setSaved] = useState<Saved | null>(null);
  const running = useRef(false);
  const call = callInHand(draft, community, people);
  const every = callProblems(call, words, report);
  const problems: CallProblems = tried ? every : every.telephone ? { telephone: every.telephone } : {};

  const save = async (): Promise<void> => {
    if (running.current || saved !== null) return;
    const [first] = Object.keys(every) as CallField[];
    setTried(true);
    // A home that is missing is written where the caller is.
    if (first === 'place') return call.placeKind === 'home' ? focusOn(FIELD_IDS.home) : focusAtEnd(FIELD_IDS.place);
    if (first !== undefined) return focusOn(FIELD_IDS[first]);
    running.current = true;
    setSaving(true);
    setRefused(null);
    try {
      await photosInDraft();
      const latest = callInHand(useCallDraft.getState().draft, community, people);
      const sent = await saveCall(latest, owner);
      const begun = latest.draft.begunAt ?? Date.now();
      startAnew();
      setTried(false);
      setSaved({ call: latest, matter: sent.sent ? sent.answer : null, seconds: Math.round((Date.now() - begun) / SECOND) });
      focusOn('next-call');
    } catch (reason) {
      setRefused(spokenError(reason, kit.awayWords));
    } finally {
      running.current = false;
      setSaving(false);
    }
  };
  const leave = (): void => setSaved(null);
  const next = (): void => {
    leave();
    focusOn('call-telephone');
  };
  return { call, looking, problems, refused, saving, saved, save, next, leave };
}
