import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { sendWaiting, useSendQueue } from '../../api/send-queue.ts';
import { whenOnline } from '../../api/when-online.ts';
import { toast } from '../../ui/toast.ts';
import { currentWords } from '../../words/use-words.ts';
import { currentOwner, useSession } from './session.ts';

const AGAIN_AFTER = 5_000;

const tryNow = (): void => {
  const owner = currentOwner();
  if (owner !== null && useSendQueue.getState().waiting.length > 0) void sendWaiting(owner);
};

/** Every write that waits is a step of a matter, and its answer is the matter; what another tab sent is told there. */
function tellWhatWasSent(now: { lastAnswer: unknown }, before: { lastAnswer: unknown }): void {
  if (now.lastAnswer !== before.lastAnswer) toast(currentWords().sends.sentLater((now.lastAnswer as MatterView).number));
}

/** What waits is tried at the start, when the network comes back, when its owner signs in, and every while. Call once. */
export function sendWhenPossible(): void {
  tryNow();
  whenOnline(tryNow);
  useSendQueue.subscribe(tellWhatWasSent);
  useSession.subscribe(tryNow);
  setInterval(tryNow, AGAIN_AFTER);
}
