import { useEffect } from 'react';
import type { SignInRequestView } from '@huiyin/shared/accounts/wechat.contract';
import { openTelephone } from '../../../api/open-telephone.ts';
import { usePolling } from '../../../api/use-polling.ts';
import { Banner } from '../../../ui/Banner.tsx';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Picture } from '../../../ui/Picture.tsx';
import { useWords } from '../../../words/use-words.ts';
import { Digits } from '../Digits.tsx';
import { useSecondsLeft } from '../use-seconds-left.ts';
import { useEntryWords } from '../words/use-entry-words.ts';
import type { AskedSignIn } from './use-sign-in-request.ts';

const LOOK_EVERY = 2000;

export interface CodeOpenProps {
  asked: AskedSignIn;
  request: SignInRequestView;
  /** There since the scan. */
  digits: string | null;
  standIn: boolean;
}

/** As long as the telephone may still say yes: the code, then the two digits, and the seconds that are left. */
export function CodeOpen({ asked, request, digits, standIn }: CodeOpenProps) {
  const { kit } = useWords();
  const { computer } = useEntryWords();
  const left = useSecondsLeft(request.expiresAt);
  usePolling(asked.look, LOOK_EVERY);
  useEffect(() => {
    if (left === 0) asked.end();
  }, [left]);
  return (
    <Box className="code-open">
      {digits === null ? (
        <>
          <Box as="p" className="t14 muted">
            {computer.how}
          </Box>
          {request.image === null ? (
            <Banner icon="info" tone="warn">
              {computer.noImage}
            </Banner>
          ) : (
            <Box className="code-image">
              <Picture src={request.image} alt={computer.alt} eager />
            </Box>
          )}
        </>
      ) : (
        <Digits digits={digits} question={computer.same(digits)} words={computer.confirm} />
      )}
      {asked.away ? (
        <Banner icon="wifi-off" tone="warn">
          {kit.awayTitle}
        </Banner>
      ) : null}
      <Box className="t14 muted">{computer.left(left)}</Box>
      {digits === null ? (
        <Button id="new-code" kind="text" icon="refresh" onPress={asked.askAnew}>
          {computer.refresh}
        </Button>
      ) : null}
      {standIn && digits === null ? (
        <Button id="as-telephone" icon="mobile" onPress={() => openTelephone(request.scene)}>
          {computer.asTelephone}
        </Button>
      ) : null}
    </Box>
  );
}
