import { hasAbility } from '@huiyin/shared/access/abilities';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { useState } from 'react';
import { call } from '../../../api/client.ts';
import { newKey } from '../../../api/new-key.ts';
import { spokenError } from '../../../api/refusal.ts';
import { useSession } from '../../../features/accounts/session.ts';
import { toast } from '../../../ui/toast.ts';
import { useWords } from '../../../words/use-words.ts';
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
  const { kit } = useWords();
  const role = useSession(({ session }) => session?.membership.role);
  const [whole, setWhole] = useState<string | null>(null);
  const masked = matter?.reporter?.telephone ?? null;
  const show = async (): Promise<void> => {
    try {
      setWhole((await call(endpoints.callReporter, { id: matter!.id }, newKey())).dial);
      toast(print.wholeNumberShown);
    } catch (reason) {
      toast(spokenError(reason, kit.awayTitle), 'info');
    }
  };
  const may = role !== undefined && hasAbility(role, 'reporter.call');
  return { telephone: whole ?? masked, show: may && masked !== null && whole === null ? show : null };
}
