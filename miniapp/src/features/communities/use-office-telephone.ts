import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { call } from '../../api/client.ts';
import { dial } from '../../api/dial.ts';
import { spokenError } from '../../api/refusal.ts';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../words/use-words.ts';
import { useCommunity } from './use-community.ts';

/** The office's telephone number, once it is known, and the press that opens the dialler with it. */
export interface OfficeTelephone {
  hotline: string | undefined;
  /** Reads the number if it is not known yet; says so when it cannot. */
  callOffice(): Promise<void>;
}

/** To call the office can be offered before its number has come: what comes late moves everything else under the thumb. */
export function useOfficeTelephone(): OfficeTelephone {
  const { kit } = useWords();
  const hotline = useCommunity()?.hotline;
  const callOffice = async (): Promise<void> => {
    try {
      await dial(hotline ?? (await call(endpoints.community, {})).hotline);
    } catch (reason) {
      toast(spokenError(reason, kit.awayTitle), 'info');
    }
  };
  return { hotline, callOffice };
}
