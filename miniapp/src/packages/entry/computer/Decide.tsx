import { useState } from 'react';
import type { SignInScanView } from '@huiyin/shared/accounts/wechat.contract';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { call } from '../../../api/client.ts';
import { spokenError } from '../../../api/refusal.ts';
import { useSession } from '../../../features/accounts/session.ts';
import { Banner } from '../../../ui/Banner.tsx';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useComplaintWords, useWords } from '../../../words/use-words.ts';
import { Digits } from '../Digits.tsx';
import { useSecondsLeft } from '../use-seconds-left.ts';
import { useEntryWords } from '../words/use-entry-words.ts';

/** Yes or no, by the two digits that stand on both screens. */
export function Decide({ view, onDecided }: { view: SignInScanView; onDecided(approve: boolean): void }) {
  const { kit } = useWords();
  const { approve: words } = useEntryWords();
  const { roles } = useComplaintWords();
  const membership = useSession(({ session }) => session?.membership);
  const left = useSecondsLeft(view.expiresAt);
  const [refused, setRefused] = useState<string | null>(null);
  const decide = (approve: boolean) => async (): Promise<void> => {
    setRefused(null);
    try {
      await call(endpoints.decideSignIn, { id: view.id, approve, digits: view.digits });
      onDecided(approve);
    } catch (reason) {
      setRefused(spokenError(reason, kit.awayTitle));
    }
  };
  const over = left === 0;
  return (
    <Box className="stack">
      <Box as="h2" className="t22">
        {words.question(view.device)}
      </Box>
      {membership ? (
        <Box as="p" className="muted">
          {words.as(roles[membership.role], membership.name)}
        </Box>
      ) : null}
      <Digits digits={view.digits} question={words.same(view.digits)} />
      {refused !== null || over ? (
        <Banner icon="info" tone="danger">
          {refused ?? words.over}
        </Banner>
      ) : (
        <Box className="t14 muted centred">{words.left(left)}</Box>
      )}
      <Button id="approve" kind="primary" large disabled={over} onPress={decide(true)}>
        {words.yes}
      </Button>
      <Button id="refuse" kind="secondary" large disabled={over} onPress={decide(false)}>
        {words.no}
      </Button>
      <Box as="p" className="t14 muted">
        {words.warning}
      </Box>
    </Box>
  );
}
