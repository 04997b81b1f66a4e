import Taro from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import type { ServedAction } from '@huiyin/shared/matters/matter.endpoints';
import { keepOnDevice, keptOnDevice } from '../../api/device-storage.ts';
import { newKey } from '../../api/new-key.ts';
import type { LocalPhoto } from '../../api/photo-store.ts';
import { whenKeptElsewhere } from '../../api/when-kept-elsewhere.ts';
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
  /** The device has no room for the draft: it lives as long as the page. */
  unkept: boolean;
  /** It is sent, or waits to be: the next one starts empty. */
  finish(): void;
}

/** What is being written for a step of a matter; every change is on the device at once. */
export function useStepDraft<Draft extends StepDraft>(matterId: string, action: ServedAction, empty: Omit<Draft, 'key'>): KeptStepDraft<Draft> {
  const storedAs = `step.${currentOwner()}.${matterId}.${action}`;
  const fresh = (): Draft => ({ ...empty, key: newKey() }) as Draft;
  const [draft, setDraft] = useState<Draft>(() => keptOnDevice<Draft>(storedAs) ?? fresh());
  const [unkept, setUnkept] = useState(false);
  const current = useRef(draft);
  const show = (shown: Draft): void => {
    current.current = shown;
    setDraft(shown);
  };
  // What another window of this device writes for the same step is shown here too; what it sent is no longer to be written here.
  useEffect(
    () =>
      whenKeptElsewhere((name) => {
        if (name !== storedAs) return;
        const theirs = keptOnDevice<Draft>(storedAs);
        if (theirs === null || theirs.key === current.current.key) show(theirs ?? fresh());
      }),
    [storedAs],
  );
  return {
    draft,
    latest: () => current.current,
    change(part) {
      show({ ...current.current, ...part });
      setUnkept(!keepOnDevice(storedAs, current.current));
    },
    unkept,
    finish() {
      Taro.removeStorageSync(storedAs);
      show(fresh());
      setUnkept(false);
    },
  };
}
