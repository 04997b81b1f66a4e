import type { ServedAction } from '@huiyin/shared/matters/matter.endpoints';
import { actionEndpoint } from '@huiyin/shared/matters/matter.endpoints';
import { useSendQueue } from '../../../api/send-queue.ts';

const ENDINGS: readonly ServedAction[] = ['callback-satisfied', 'callback-problem', 'callback-not-reached', 'issue-rectification'];
const PATHS = new Set(ENDINGS.map((action) => actionEndpoint(action).path));

/** An end of this matter's callback, or its notice, waits for the network: it is not to be made again. */
export const useWaiting = (matterId: string): boolean =>
  useSendQueue(({ waiting }) =>
    waiting.some(({ path, body, refused }) => refused === undefined && PATHS.has(path) && (body as { id?: string }).id === matterId),
  );
