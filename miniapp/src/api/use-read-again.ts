import { useEffect } from 'react';
import { useSendQueue } from './send-queue.ts';
import { whenOnline } from './when-online.ts';

/** Reads again by itself: what failed, once the network is back; and everything, once something that had waited was sent. */
export function useReadAgain(failed: boolean, reload: () => unknown): void {
  useEffect(() => (failed ? whenOnline(reload) : undefined), [failed, reload]);
  useEffect(
    () =>
      useSendQueue.subscribe((now, before) => {
        if (now.sentLater !== before.sentLater) void reload();
      }),
    [reload],
  );
}
