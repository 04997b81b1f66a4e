import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { useState } from 'react';
import { askNumber } from '../../../features/accounts/ask-number.ts';
import { useMay } from '../../../features/accounts/use-may.ts';
import { toast } from '../../../ui/toast.ts';
import { useVisitsWords } from '../words/use-visits-words.ts';

export interface WholeNumber {
  /** What stands on the forms. */
  readonly telephone: string | null;
  /** Makes it whole; `null` where it is, or where this reader may not. */
  readonly show: (() => Promise<void>) | null;
}

/** The reporter's number on a form: masked, until somebody who may asks for it, which is written down. */
export function useWholeNumber(matter: MatterView | undefined): WholeNumber {
  const { print } = useVisitsWords();
  const may = useMay('reporter.call');
  const [whole, setWhole] = useState<string | null>(null);
  const masked = matter?.reporter?.telephone ?? null;
  const show = async (): Promise<void> => {
    const number = await askNumber(endpoints.callReporter, matter!.id);
    if (number === null) return;
    setWhole(number);
    toast(print.wholeNumberShown);
  };
  return { telephone: whole ?? masked, show: may && masked !== null && whole === null ? show : null };
}
