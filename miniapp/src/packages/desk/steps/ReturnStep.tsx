import { useBoardWords } from '../words/use-board-words.ts';
import { orderInHand } from './order-in-hand.ts';
import type { StepProps } from './step-props.ts';
import { StepPanel } from './StepPanel.tsx';
import { useStep } from './use-step.ts';
import { WordsField } from './WordsField.tsx';

/** 不归我，转出 / 干不了. */
export function ReturnStep(props: StepProps) {
  const { steps } = useBoardWords();
  const { return: words } = steps;
  const work = useStep('return', props, {
    empty: { words: '', photos: [] },
    missing: ({ words: said }) => (said.trim() === '' ? words.missing : null),
    requestOf: ({ words: said }) => ({ order: orderInHand(props.matter)?.id ?? '', reason: said.trim() }),
    taken: words.taken,
  });
  return (
    <StepPanel step="return" props={props} work={work} title={words.title} hint={words.hint} send={words.send} first="return-words">
      <WordsField
        id="return-words"
        label={words.label}
        placeholder={words.placeholder}
        value={work.draft.words}
        onChange={(said) => work.change({ words: said })}
      />
    </StepPanel>
  );
}
