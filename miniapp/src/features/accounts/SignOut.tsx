import { useState } from 'react';
import { go } from '../../navigation.ts';
import { Box } from '../../ui/Box.tsx';
import { Button } from '../../ui/Button.tsx';
import { Row } from '../../ui/Row.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { useWords } from '../../words/use-words.ts';
import { useSession } from './session.ts';

/** The row that signs out, after asking. */
export function SignOut() {
  const { me, kit } = useWords();
  const signOut = useSession((store) => store.signOut);
  const [asking, setAsking] = useState(false);
  const leave = async (): Promise<void> => {
    setAsking(false);
    await signOut();
    await go.entry();
  };
  return (
    <Row id="sign-out" icon="logout" title={me.signOut} onPress={() => setAsking(true)}>
      <Sheet open={asking} title={me.signOutQuestion} onClose={() => setAsking(false)}>
        <Box as="p">{me.signOutWords}</Box>
        <Box className="actions">
          <Button onPress={() => setAsking(false)}>{kit.cancel}</Button>
          <Button id="sign-out-now" kind="primary" onPress={leave}>
            {me.signOutDo}
          </Button>
        </Box>
      </Sheet>
    </Row>
  );
}
