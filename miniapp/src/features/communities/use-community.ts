import type { CommunityView } from '@huiyin/shared/communities/community.contract';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { useEffect } from 'react';
import { answers } from '../../api/answers.ts';
import { serverNow } from '../../api/clock.ts';
import { keepOnDevice, keptOnDevice } from '../../api/device-storage.ts';
import { useEndpoint } from '../../api/use-endpoint.ts';
import { useWallClock } from '../../ui/wall-clock.ts';
import { useSession } from '../accounts/session.ts';

const STORED_AS = 'community';
/** Departments and categories change seldom: a copy serves this long. */
const FRESH_MS = 60 * 60_000;
const lastCopy = (): CommunityView | null => keptOnDevice<CommunityView>(STORED_AS);

/**
 * The community of the session, read once an hour; the last copy while it is on its way, so that a form also works without network.
 * A copy of another community, left by whoever used this device before, is nobody's.
 */
export function useCommunity(): CommunityView | undefined {
  const mine = useSession(({ session }) => session?.membership.communityId);
  const key = answers.keyOf(endpoints.community, {});
  const fresh = serverNow() - (answers.readAt(key) ?? 0) < FRESH_MS;
  const { data } = useEndpoint(endpoints.community, fresh || mine === undefined ? null : {});
  const community = fresh ? answers.last<CommunityView>(key) : data;
  useEffect(() => {
    if (!community) return;
    keepOnDevice(STORED_AS, community);
    useWallClock.setState({ utcOffsetMinutes: community.utcOffsetMinutes });
  }, [community]);
  if (community) return community;
  const copy = lastCopy();
  return copy !== null && copy.id === mine ? copy : undefined;
}

/** China's offset, until the community's own is known. */
const CHINA = 480;
export const lastKnownOffset = (): number => lastCopy()?.utcOffsetMinutes ?? CHINA;
