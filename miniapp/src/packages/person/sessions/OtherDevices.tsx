import { useState } from 'react';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import { useWords } from '../../../words/use-words.ts';
import { usePersonWords } from '../words/use-person-words.ts';

/** Signs out every device but this one, after asking. */
export function OtherDevices({ onEnd }: { onEnd(): Promise<unknown> }) {
  const { kit } = useWords();
  const { sessions } = usePersonWords();
  const [asking, setAsking] = useState(false);
  const end = async (): Promise<void> => {
    await onEnd();
    setAsking(false);
  };
  return (
    <>
      <Button id="end-others" icon="logout" onPress={() => setAsking(true)}>
        {sessions.others}
      </Button>
      <Sheet open={asking} title={sessions.othersQuestion} onClose={() => setAsking(false)}>
        <Box as="p">{sessions.othersWords}</Box>
        <Box className="actions">
          <Button onPress={() => setAsking(false)}>{kit.cancel}</Button>
          <Button id="end-others-now" kind="primary" onPress={end}>
            {sessions.others}
          </Button>
        </Box>
      </Sheet>
    </>
  );
}
