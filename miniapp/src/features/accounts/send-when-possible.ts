import Taro from '@tarojs/taro';
import { sendWaiting, useSendQueue } from '../../api/send-queue.ts';
import { currentOwner, useSession } from './session.ts';

const AGAIN_AFTER = 15_000;

const tryNow = (): void => {
  const owner = currentOwner();
  if (owner !== null && useSendQueue.getState().waiting.length > 0) void sendWaiting(owner);
};

/** What waits is tried at the start, when the network comes back, when its owner signs in, and every while. Call once. */
export function sendWhenPossible(): void {
  tryNow();
  Taro.onNetworkStatusChange(({ isConnected }) => {
    if (isConnected) tryNow();
  });
  useSession.subscribe(tryNow);
  setInterval(tryNow, AGAIN_AFTER);
}
