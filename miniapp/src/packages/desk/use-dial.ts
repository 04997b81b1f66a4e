import Taro from '@tarojs/taro';
import type { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { useState } from 'react';
import { call } from '../../api/client.ts';
import { newKey } from '../../api/new-key.ts';
import { spokenError } from '../../api/refusal.ts';
import { toast } from '../../ui/toast.ts';
import { useWide } from '../../ui/use-wide.ts';
import { useWords } from '../../words/use-words.ts';

export interface Dial {
  /** The whole number, once it was asked for. */
  readonly number: string | null;
  ask(): Promise<void>;
}

/** The number of somebody, to be dialled: on a telephone it dials, elsewhere it is shown. Every asking is written down. */
export function useDial(endpoint: typeof endpoints.callReporter, id: string): Dial {
  const { kit } = useWords();
  const wide = useWide();
  const [told, setTold] = useState<{ of: string; number: string } | null>(null);
  const ask = async (): Promise<void> => {
    try {
      const { dial: number } = await call(endpoint, { id }, newKey());
      setTold({ of: id, number });
      if (!wide) void Taro.makePhoneCall({ phoneNumber: number }).catch(() => undefined); // put down before it rang
    } catch (reason) {
      toast(spokenError(reason, kit.awayTitle), 'info');
    }
  };
  return { number: told?.of === id ? told.number : null, ask };
}
