import { useDidHide, useDidShow } from '@tarojs/taro';
import { createContext, useContext, useState } from 'react';

/** What the page around says: a part that comes to stand after its page was hidden heard nothing of it. `null` outside of a page's frame. */
export const PageShown = createContext<boolean | null>(null);

/** Whether the page of this component is the one that is shown; pages below it stay as they are. */
export function useShown(): boolean {
  const page = useContext(PageShown);
  const [heard, setHeard] = useState(true);
  useDidShow(() => setHeard(true));
  useDidHide(() => setHeard(false));
  return page ?? heard;
}
