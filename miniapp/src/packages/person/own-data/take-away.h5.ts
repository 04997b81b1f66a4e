import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { API_BASE, headersOf } from '../../../api/client.ts';

/** Where the archive is: the browser has saved it. */
export type Taken = null;

/** Packs everything into one archive and has the browser save it. @throws where it did not come whole */
export async function takeAway(): Promise<Taken> {
  const answer = await fetch(`${API_BASE}${endpoints.ownDataExport.path}`, { headers: headersOf() });
  if (!answer.ok) throw new Error(`export: ${answer.status}`);
  const address = URL.createObjectURL(await answer.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = 'huiyin-my-data.zip';
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return null;
}

export const handOn = (_taken: Taken): Promise<void> => Promise.resolve();
