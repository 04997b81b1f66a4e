import type { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { useState } from 'react';
import { dial } from '../../api/dial.ts';
import { askNumber } from '../../features/accounts/ask-number.ts';
import { useWide } from '../../ui/use-wide.ts';

export interface Dial {
  /** The whole number, once it was asked for. */
  readonly number: string | null;
  ask(): Promise<void>;
}

/** The number of somebody, to be dialled: on a telephone it dials, elsewhere it is shown. Every asking is written down. */
export function useDial(endpoint: typeof endpoints.callReporter, id: string): Dial {
  const wide = useWide();
  const [told, setTold] = useState<{ of: string; number: string } | null>(null);
  const ask = async (): Promise<void> => {
    const number = await askNumber(endpoint, id);
    if (number === null) return;
    setTold({ of: id, number });
    if (!wide) void dial(number);
  };
  return { number: told?.of === id ? told.number : null, ask };
}
