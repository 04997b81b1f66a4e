import { useEffect } from 'react';
import { ServiceAway } from './refusal.ts';
import { useSendQueue } from './send-queue.ts';
import { whenOnline } from './when-online.ts';

/** Reads again by itself: what failed, once the network is back or when the service said to come again; and everything, once something that had waited was sent. */
export function useReadAgain(error: unknown, reload: () => unknown): void {
  useEffect(() => (error === undefined ? undefined : whenOnline(reload)), [error, reload]);
  useEffect(() => {
    if (!(error instanceof ServiceAway)) return undefined;
    const timer = setTimeout(() => void reload(), error.retryAfterSeconds * 1000);
    return () => clearTimeout(timer);
  }, [error, reload]);
  useEffect(
    () =>
      useSendQueue.subscribe((now, before) => {
        if (now.sentLater !== before.sentLater) void reload();
      }),
    [reload],
  );
}
