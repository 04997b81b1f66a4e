import type { WechatSwitches } from '../../../features/notifications/wechat-switches.ts';
import { Banner } from '../../../ui/Banner.tsx';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { usePersonWords } from '../words/use-person-words.ts';

/** What WeChat will not ask for because it was switched off there, and the way to where it is switched on. */
export function SwitchedOff({ off, onOpen }: { off: WechatSwitches; onOpen(): Promise<void> }) {
  const { messages: words } = usePersonWords();
  return (
    <Box className="stack">
      <Banner icon="info" tone="warn">
        {off.everything ? words.everythingOff : words.someOff}
      </Banner>
      <Button id="open-wechat-settings" onPress={onOpen}>
        {words.openSettings}
      </Button>
    </Box>
  );
}
