import { useDidShow } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { tabPath } from '../../routes.ts';

/** `null`: another page is shown, which says nothing of this one. */
function communityInAddress(): string | undefined | null {
  const [path, query] = location.hash.slice(1).split('?');
  return path === tabPath('board') ? (new URLSearchParams(query).get('community') ?? undefined) : null;
}

/**
 * The community that the address names, if it names one. The router keeps a tab page as it was first opened,
 * so that a second link in the same window would show the first one's community.
 */
export function useLinkedCommunity(): string | undefined {
  const [linked, setLinked] = useState(() => communityInAddress() ?? undefined);
  const read = (): void => {
    const named = communityInAddress();
    if (named !== null) setLinked(named);
  };
  useDidShow(read);
  useEffect(() => {
    window.addEventListener('hashchange', read);
    read(); // the address may have changed between the first drawing and now
    return () => window.removeEventListener('hashchange', read);
  }, []);
  return linked;
}
