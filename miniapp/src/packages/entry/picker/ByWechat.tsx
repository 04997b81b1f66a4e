import { useState } from 'react';
import { spokenError } from '../../../api/refusal.ts';
import { lastOwner, useSession } from '../../../features/accounts/session.ts';
import { go } from '../../../navigation.ts';
import { Banner } from '../../../ui/Banner.tsx';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useWords } from '../../../words/use-words.ts';
import { goOn } from '../go-on.ts';
import { useEntryWords } from '../words/use-entry-words.ts';

/** The button of who is in WeChat: after signing out, or where signing in by itself did not succeed. */
export function ByWechat() {
  const { kit } = useWords();
  const { wechat } = useEntryWords();
  const signIn = useSession((store) => store.signInByWechat);
  const [refused, setRefused] = useState<string | null>(null);
  const press = async (): Promise<void> => {
    const before = lastOwner();
    setRefused(null);
    try {
      const session = await signIn();
      await (session === null ? go.welcomeInstead() : goOn(session.membership, before));
    } catch (reason) {
      setRefused(spokenError(reason, kit.awayTitle));
    }
  };
  return (
    <Box className="stack">
      <Box as="h2" className="t28">
        {wechat.title}
      </Box>
      <Box as="p" className="muted">
        {wechat.words}
      </Box>
      {refused === null ? null : (
        <Banner icon="info" tone="danger">
          {refused}
        </Banner>
      )}
      <Button id="by-wechat" kind="primary" large onPress={press}>
        {wechat.button}
      </Button>
    </Box>
  );
}
