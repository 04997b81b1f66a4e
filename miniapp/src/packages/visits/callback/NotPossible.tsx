import type { CallbackItem } from '@huiyin/shared/visits/callback.contract';
import { Box } from '../../../ui/Box.tsx';
import { Tap } from '../../../ui/Tap.tsx';
import { useVisitsWords } from '../words/use-visits-words.ts';
import { WordsField } from './WordsField.tsx';

interface NotPossibleProps {
  item: CallbackItem;
  because: string | null;
  onBecause(because: string | null): void;
}

/** Says that an item was not possible, or that it was after all. */
export function NotPossibleSwitch({ item, because, onBecause }: NotPossibleProps) {
  const { items } = useVisitsWords();
  const possible = because === null;
  return (
    <Tap
      id={`not-possible-${item}`}
      className="item-switch"
      checked={!possible}
      label={items.notPossibleOf(items.names[item])}
      onPress={() => onBecause(possible ? '' : null)}
    >
      <Box as="span">{possible ? items.notPossible : items.possibleAfterAll}</Box>
    </Tap>
  );
}

/** S8.3: the reason that an item which was not possible needs. */
export function NotPossible({ item, because, onBecause }: NotPossibleProps & { because: string }) {
  const { items } = useVisitsWords();
  return (
    <WordsField
      id={`because-${item}`}
      label={items.becauseOf(items.names[item])}
      placeholder={items.because}
      value={because}
      often={items.becauseOften[item]}
      onChange={onBecause}
    />
  );
}
