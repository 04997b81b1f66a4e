import { Refusal, ServiceAway } from '../api/refusal.ts';
import type { ScreenWords } from '../words/screen-words.ts';
import { useWords } from '../words/use-words.ts';
import { Button } from './Button.tsx';
import { Empty } from './Empty.tsx';
import type { IconName } from './icons.ts';
import type { Press } from './press-once.ts';

/** Whoever may not see it, finds nothing there, or no more, is told the same tomorrow. */
const FINAL: readonly number[] = [403, 404, 410];

interface Said {
  icon: IconName;
  title: string;
  words: string;
  /** Asking again can bring another answer. */
  again: boolean;
}

function saidOf(error: unknown, kit: ScreenWords['kit']): Said {
  if (error instanceof ServiceAway) return { icon: 'clock', title: kit.serviceAwayTitle, words: kit.serviceAwayWords(error.retryAfterSeconds), again: true };
  if (!(error instanceof Refusal)) return { icon: 'wifi-off', title: kit.awayTitle, words: kit.awayWords, again: true };
  const { status, body } = error;
  return FINAL.includes(status)
    ? { icon: 'lock', title: body.text, words: body.remedy, again: false }
    : { icon: 'info', title: body.text, words: body.remedy, again: true };
}

/** It did not open: says which of the three it was (no network, the service away, refused), and lets one try again where that may help. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry: Press }) {
  const { kit } = useWords();
  const { icon, title, words, again } = saidOf(error, kit);
  return (
    <Empty icon={icon} plain title={title} words={words}>
      {again ? (
        <Button kind="primary" icon="refresh" onPress={onRetry}>
          {kit.retry}
        </Button>
      ) : null}
    </Empty>
  );
}
