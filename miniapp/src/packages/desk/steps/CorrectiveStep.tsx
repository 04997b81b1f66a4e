import { useBoardWords } from '../words/use-board-words.ts';
import { orderToCorrect } from './order-in-hand.ts';
import type { StepProps } from './step-props.ts';
import { StepPanel } from './StepPanel.tsx';
import { useStep } from './use-step.ts';
import { WordsField } from './WordsField.tsx';

/** What keeps it from coming back is done. */
export function CorrectiveStep(props: StepProps) {
  const { steps } = useBoardWords();
  const { corrective: words } = steps;
  const order = orderToCorrect(props.matter);
  const work = useStep('complete-corrective', props, {
    empty: { words: '', photos: [] },
    missing: ({ words: said }) => (said.trim() === '' ? words.missing : null),
    requestOf: ({ words: said }) => ({ order: order?.id ?? '', done: said.trim() }),
    taken: words.taken,
  });
  return (
    <StepPanel
      step="complete-corrective"
      props={props}
      work={work}
      title={words.title}
      hint={order?.corrective?.words}
      send={words.send}
      icon="shield"
      first="corrective-words"
    >
      <WordsField
        id="corrective-words"
        label={words.label}
        placeholder={words.placeholder}
        value={work.draft.words}
        onChange={(said) => work.change({ words: said })}
      />
    </StepPanel>
  );
}
