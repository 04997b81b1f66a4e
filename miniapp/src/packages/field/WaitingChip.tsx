import { useWaitingSteps } from '../../features/dispatch/waiting-steps.ts';
import { go } from '../../navigation.ts';
import { Box } from '../../ui/Box.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Tap } from '../../ui/Tap.tsx';
import { useFieldWords } from './words/use-field-words.ts';

/** How many steps wait to be sent, and whether one needs a word; pressed, it shows them. */
export function WaitingChip() {
  const { chip } = useFieldWords();
  const waiting = useWaitingSteps();
  const refused = waiting.filter(({ submission }) => submission.refused !== undefined).length;
  if (waiting.length === 0) return null;
  return (
    <Tap id="waiting" className={`banner waiting-chip ${refused > 0 ? 'warn' : ''}`} onPress={() => void go.queue()}>
      <Icon name={refused > 0 ? 'alert' : 'upload'} size="s" />
      <Box as="block" className="grow">
        <Box as="block" className="strong">
          {refused > 0 ? chip.refused(refused) : chip.waiting(waiting.length)}
        </Box>
        <Box as="block">{refused > 0 && waiting.length > refused ? chip.waiting(waiting.length - refused) : refused > 0 ? chip.refusedHint : chip.hint}</Box>
      </Box>
      <Icon name="right" size="s" className="go" />
    </Tap>
  );
}
