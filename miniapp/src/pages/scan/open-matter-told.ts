import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { answers } from '../../api/answers.ts';
import { call } from '../../api/client.ts';
import { NoAnswer, Refusal } from '../../api/refusal.ts';
import { openMatter } from '../../features/accounts/faces.ts';
import { useSession } from '../../features/accounts/session.ts';

/** The server does not say which: it is somebody else's, or there is none. */
const NOT_TO_BE_SEEN: readonly number[] = [400, 403, 404];

/** As the membership in use, this matter cannot be looked at; perhaps as another one. */
export class NotTheirs extends Error {
  constructor() {
    super('not theirs');
    this.name = 'NotTheirs';
  }
}

/** Opens a matter in place of the page that was led here. Without network its page shows what the device has. Throws `NotTheirs` or `Refusal`. */
export async function openMatterTold(id: string): Promise<void> {
  const { session } = useSession.getState();
  if (session === null) return;
  const key = answers.keyOf(endpoints.matter, { id });
  const asked = answers.asking();
  try {
    answers.keep(key, await call(endpoints.matter, { id }), asked);
  } catch (reason) {
    if (reason instanceof Refusal && NOT_TO_BE_SEEN.includes(reason.status)) throw new NotTheirs();
    if (!(reason instanceof NoAnswer) || answers.last(key) === undefined) throw reason;
  }
  if (!(await openMatter(session.membership, id, 'instead'))) throw new NotTheirs();
}
