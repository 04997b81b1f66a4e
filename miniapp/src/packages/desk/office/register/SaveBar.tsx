import { useState } from 'react';
import { Box } from '../../../../ui/Box.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { KeyCap } from '../../../../ui/KeyCap.tsx';
import { Sheet } from '../../../../ui/Sheet.tsx';
import { Tap } from '../../../../ui/Tap.tsx';
import { useWords } from '../../../../words/use-words.ts';
import { useFrameWords } from '../../words/use-frame-words.ts';

export interface SaveBarProps {
  begun: boolean;
  unkept: boolean;
  saving: boolean;
  onSave(): Promise<void>;
  onClear(): void;
}

/** Registers the call; beside it that nothing gets lost, and a way to begin anew. */
export function SaveBar({ begun, unkept, saving, onSave, onClear }: SaveBarProps) {
  const { call: words } = useFrameWords();
  const { kit, sends } = useWords();
  const [asking, setAsking] = useState(false);
  return (
    <Box className="save-bar">
      <Tap id="save-call" className="btn primary large" disabled={saving} onPress={onSave}>
        <Box as="span">{saving ? words.saving : words.save}</Box>
        <KeyCap ctrl code="Enter" />
      </Tap>
      {begun ? (
        <>
          <Button id="clear-call" kind="text" onPress={() => setAsking(true)}>
            {words.clear}
          </Button>
          <Box as="span" className={unkept ? 't12 save-bar-unkept' : 't12 muted'} role="status">
            {unkept ? sends.unkept : words.draftKept}
          </Box>
        </>
      ) : null}
      <Sheet open={asking} title={words.clearQuestion} onClose={() => setAsking(false)}>
        <Box as="p">{words.clearWords}</Box>
        <Box className="actions">
          <Button onPress={() => setAsking(false)}>{kit.cancel}</Button>
          <Button
            kind="primary"
            onPress={() => {
              setAsking(false);
              onClear();
            }}
          >
            {words.clear}
          </Button>
        </Box>
      </Sheet>
    </Box>
  );
}
