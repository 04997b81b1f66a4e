import { Button as NativeButton } from '@tarojs/components';
import { go } from '../../navigation.ts';
import { Box } from '../../ui/Box.tsx';
import { Button } from '../../ui/Button.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { AGREE_BUTTON, answerPrivacy, usePrivacyAsk } from './privacy-ask.ts';
import { usePrivacyAskWords } from './words/use-privacy-ask-words.ts';

/** Asks before a first photo, number or copy, where WeChat wants to know: agreed only by a press on its own button. */
export function PrivacySheet() {
  const privacy = usePrivacyAskWords();
  const asked = usePrivacyAsk(({ waiting }) => waiting.length > 0);
  return (
    <Sheet open={asked} title={privacy.askTitle} onClose={() => answerPrivacy(false)}>
      <Box as="p">{privacy.askWords}</Box>
      <Button id="privacy-read" kind="text" onPress={() => void go.privacy()}>
        {privacy.read}
      </Button>
      <Box className="actions">
        <Button id="privacy-refuse" onPress={() => answerPrivacy(false)}>
          {privacy.refuse}
        </Button>
        <NativeButton
          id={AGREE_BUTTON}
          className="press btn primary native"
          hoverClass="pressed"
          openType="agreePrivacyAuthorization"
          ariaLabel={privacy.agree}
          onAgreePrivacyAuthorization={() => answerPrivacy(true)}
        >
          <Box as="span">{privacy.agree}</Box>
        </NativeButton>
      </Box>
    </Sheet>
  );
}
