import { Refusal } from '../api/refusal.ts';
import { useWords } from '../words/use-words.ts';
import { Button } from './Button.tsx';
import { Empty } from './Empty.tsx';
import type { Press } from './press-once.ts';

/** It did not open: says why, that nothing is lost, and lets one try again. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry: Press }) {
  const { kit } = useWords();
  const refused = error instanceof Refusal ? error.body : null;
  return (
    <Empty icon={refused ? 'info' : 'wifi-off'} plain title={refused?.text ?? kit.awayTitle} words={refused?.remedy ?? kit.awayWords}>
      <Button kind="primary" icon="refresh" onPress={onRetry}>
        {kit.retry}
      </Button>
    </Empty>
  );
}
