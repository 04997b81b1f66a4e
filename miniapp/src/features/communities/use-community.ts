import Taro from '@tarojs/taro';
import type { CommunityView } from '@huiyin/shared/communities/community.contract';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { useEffect } from 'react';
import { useEndpoint } from '../../api/use-endpoint.ts';

const STORED_AS = 'community';
const lastCopy = (): CommunityView | undefined => Taro.getStorageSync<CommunityView | ''>(STORED_AS) || undefined;

/** The community of the session; the last copy while a newer one is on its way, so that a form also works without network. */
export function useCommunity(): CommunityView | undefined {
  const { data } = useEndpoint(endpoints.community, {});
  useEffect(() => {
    if (data) Taro.setStorageSync(STORED_AS, data);
  }, [data]);
  return data ?? lastCopy();
}

/** China's offset, until the community's own is known. */
const CHINA = 480;
export const lastKnownOffset = (): number => lastCopy()?.utcOffsetMinutes ?? CHINA;
