import type { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { call } from '../../api/client.ts';
import { newKey } from '../../api/new-key.ts';
import { spokenError } from '../../api/refusal.ts';
import { toast } from '../../ui/toast.ts';
import { currentWords } from '../../words/use-words.ts';

/** The whole number of somebody, to be dialled or written on a form: every asking is written down. `null`: it did not come, and the asker was told why. */
export async function askNumber(endpoint: typeof endpoints.callReporter, id: string): Promise<string | null> {
  try {
    return (await call(endpoint, { id }, newKey())).dial;
  } catch (reason) {
    toast(spokenError(reason, currentWords().kit.noNumber), 'info');
    return null;
  }
}
