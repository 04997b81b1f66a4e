import { useState } from 'react';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { useEntryWords } from '../words/use-entry-words.ts';
import { SignInCode } from './SignInCode.tsx';

/** A computer is signed in by a telephone that scans. `atOnce`: there is no other way, so the code is there without being asked for. */
export function ByTelephone({ atOnce, standIn }: { atOnce: boolean; standIn: boolean }) {
  const { computer } = useEntryWords();
  const [asked, setAsked] = useState(atOnce);
  return (
    <Card className="by-telephone">
      <Box as="h2" className="t22">
        {computer.title}
      </Box>
      {asked ? (
        <SignInCode standIn={standIn} />
      ) : (
        <>
          <Box as="p" className="t14 muted">
            {computer.how}
          </Box>
          <Button id="show-code" icon="scan" onPress={() => setAsked(true)}>
            {computer.show}
          </Button>
        </>
      )}
    </Card>
  );
}
