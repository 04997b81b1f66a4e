import { useEffect } from 'react';
import { lastOwner, useSession } from '../../../features/accounts/session.ts';
import { toast } from '../../../ui/toast.ts';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { ErrorState } from '../../../ui/ErrorState.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { spokenError } from '../../../api/refusal.ts';
import { useWords } from '../../../words/use-words.ts';
import { goOn } from '../go-on.ts';
import { useEntryWords } from '../words/use-entry-words.ts';
import { CodeOpen } from './CodeOpen.tsx';
import { useSignInRequest } from './use-sign-in-request.ts';

/** What stands in the place of the code once it is of no use any more. */
function Ended({ title, words, onAgain }: { title: string; words: string; onAgain(): Promise<void> }) {
  const { computer } = useEntryWords();
  return (
    <Box className="code-ended" role="status">
      <Icon name="info" size="l" className="muted" />
      <Box className="strong">{title}</Box>
      <Box as="p" className="t14 muted">
        {words}
      </Box>
      <Button id="new-code" kind="primary" icon="refresh" onPress={onAgain}>
        {computer.again}
      </Button>
    </Box>
  );
}

/** The code, how far it is, and in through it. */
export function SignInCode({ standIn }: { standIn: boolean }) {
  const { kit } = useWords();
  const { computer } = useEntryWords();
  const signInWith = useSession((store) => store.signInWith);
  const asked = useSignInRequest();
  const { request, state, error, askAnew } = asked;
  const bearer = state.state === 'approved' ? state.token : null;
  useEffect(() => {
    if (bearer === null) return;
    const before = lastOwner();
    void signInWith(bearer).then(
      ({ membership }) => goOn(membership, before),
      (reason: unknown) => toast(spokenError(reason, kit.awayTitle), 'info'),
    );
  }, [bearer]);
  if (error !== undefined) return <ErrorState error={error} onRetry={askAnew} />;
  if (request === null || bearer !== null) return <Skeleton rows={3} />;
  if (state.state === 'refused') return <Ended title={computer.refusedTitle} words={computer.refusedWords} onAgain={askAnew} />;
  if (state.state === 'over') return <Ended title={computer.overTitle} words={computer.overWords} onAgain={askAnew} />;
  return <CodeOpen asked={asked} request={request} digits={state.state === 'scanned' ? state.digits : null} standIn={standIn} />;
}
