import { useEffect } from 'react';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { call } from '../../api/client.ts';
import { newKey } from '../../api/new-key.ts';
import { useSession } from '../accounts/session.ts';

async function read(complaint: string): Promise<void> {
  const { read: count } = await call(endpoints.readNotices, { complaint }, newKey());
  if (count > 0) await useSession.getState().refresh();
}

/** Who sees a matter has read what their inbox says of it, and what it says while it is open. `undefined`: it is not shown. */
export function useNoticesRead(matterId: string | undefined): void {
  const unread = useSession(({ session }) => session?.unread ?? 0);
  useEffect(() => {
    if (matterId !== undefined && unread > 0) void read(matterId).catch(() => undefined); // unread again is all that can come of it
  }, [matterId, unread]);
}
