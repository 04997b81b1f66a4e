import { useCallback, useEffect, useState } from 'react';
import { useShownAgain } from '../../../api/use-endpoint.ts';
import { openSwitches, switchedOff, type WechatSwitches } from '../../../features/notifications/wechat-switches.ts';

/** What is switched off in WeChat, looked at again whenever somebody comes back from its settings. */
export function useSwitches(): { off: WechatSwitches | null; look(): Promise<void>; open(): Promise<void> } {
  const [off, setOff] = useState<WechatSwitches | null>(null);
  const look = useCallback(async () => setOff(await switchedOff()), []);
  useEffect(() => void look(), [look]);
  useShownAgain(look);
  const open = async (): Promise<void> => {
    await openSwitches();
    await look();
  };
  return { off, look, open };
}
