import Taro from '@tarojs/taro';
import { useRef, useState } from 'react';
import type { ServedAction } from '@huiyin/shared/matters/matter.endpoints';
import { newKey } from '../../api/new-key.ts';
import type { LocalPhoto } from '../../api/photo-store.ts';
import { currentOwner } from '../accounts/session.ts';

export interface StepDraft {
  /** The key of the submission that this draft becomes. */
  key: string;
  words: string;
  photos: LocalPhoto[];
}

export interface KeptStepDraft<Draft extends StepDraft> {
  draft: Draft;
  /** The draft as it is now, for work that waited. */
  latest(): Draft;
  change(part: Partial<Draft>): void;
  /** It is sent, or waits to be: the next one starts empty. */
  finish(): void;
}

/** What is being written for a step of a matter; every change is on the device at once. */
export function useStepDraft<Draft extends StepDraft>(matterId: string, action: ServedAction, empty: Omit<Draft, 'key'>): KeptStepDraft<Draft> {
  const storedAs = `step.${currentOwner()}.${matterId}.${action}`;
  const fresh = (): Draft => ({ ...empty, key: newKey() }) as Draft;
  const [draft, setDraft] = useState<Draft>(() => Taro.getStorageSync<Draft | ''>(storedAs) || fresh());
  const current = useRef(draft);
  current.current = draft;
  return {
    draft,
    latest: () => current.current,
    change(part) {
      setDraft((before) => {
        const after = { ...before, ...part };
        Taro.setStorageSync(storedAs, after);
        return after;
      });
    },
    finish() {
      Taro.removeStorageSync(storedAs);
      setDraft(fresh());
    },
  };
}
