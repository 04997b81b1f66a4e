import Taro from '@tarojs/taro';
import { create } from 'zustand';
import { consentGiven } from './consent.ts';

/** The id of the button that WeChat has to see pressed. */
export const AGREE_BUTTON = 'privacy-agree';

type Resolve = (answer: { event: 'exposureAuthorization' | 'agree' | 'disagree'; buttonId?: string }) => void;

interface PrivacyAsk {
  /** What waits for an answer; several doors may wait for the same one. */
  waiting: readonly Resolve[];
}
export const usePrivacyAsk = create<PrivacyAsk>(() => ({ waiting: [] }));

/** Hands the answer to everything that waits for it. A refusal closes that one door; all the rest goes on. */
export function answerPrivacy(agreed: boolean): void {
  const { waiting } = usePrivacyAsk.getState();
  usePrivacyAsk.setState({ waiting: [] });
  for (const resolve of waiting) resolve(agreed ? { event: 'agree', buttonId: AGREE_BUTTON } : { event: 'disagree' });
  if (agreed) consentGiven();
}

/** WeChat asks before the first door on personal data opens; without an answer of ours it shows a window of its own. */
export function answerWhenAsked(): void {
  if (typeof Taro.onNeedPrivacyAuthorization !== 'function') return; // a WeChat older than the rule asks nothing
  Taro.onNeedPrivacyAuthorization((resolve: Resolve) => {
    usePrivacyAsk.setState(({ waiting }) => ({ waiting: [...waiting, resolve] }));
    resolve({ event: 'exposureAuthorization' });
  });
}
