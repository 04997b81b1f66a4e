import { useBoardWords } from '../words/use-board-words.ts';
import type { StepProps } from './step-props.ts';
import { StepPanel } from './StepPanel.tsx';
import { useStep } from './use-step.ts';
import { WhyToDecide } from './WhyToDecide.tsx';
import { WordsField } from './WordsField.tsx';

const EMPTY = { words: '', photos: [] };

/** Explained to the resident: no work is needed. */
export function ExplainStep(props: StepProps) {
  const { steps } = useBoardWords();
  const { explain: words } = steps;
  const work = useStep('explain', props, {
    empty: EMPTY,
    missing: ({ words: said }) => (said.trim() === '' ? words.missing : null),
    requestOf: ({ words: said }) => ({ explanation: said.trim() }),
    taken: words.taken,
  });
  return (
    <StepPanel step="explain" props={props} work={work} title={words.title} hint={words.hint} send={words.send} first="explain-words" told={words.told}>
      <WordsField
        id="explain-words"
        label={words.label}
        placeholder={words.placeholder}
        value={work.draft.words}
        onChange={(said) => work.change({ words: said })}
      />
    </StepPanel>
  );
}

/** The director decides. */
export function DecideStep(props: StepProps) {
  const { steps } = useBoardWords();
  const { decide: words } = steps;
  const work = useStep('decide', props, {
    empty: EMPTY,
    missing: ({ words: said }) => (said.trim() === '' ? words.missing : null),
    requestOf: ({ words: said }) => ({ decision: said.trim() }),
    taken: words.taken,
  });
  return (
    <StepPanel step="decide" props={props} work={work} title={words.title} hint={words.hint} send={words.send} icon="scale" first="decide-words">
      <WhyToDecide matter={props.matter} />
      <WordsField
        id="decide-words"
        label={words.label}
        placeholder={words.placeholder}
        value={work.draft.words}
        onChange={(said) => work.change({ words: said })}
      />
    </StepPanel>
  );
}

/** A note that stays in the office. */
export function NoteStep(props: StepProps) {
  const { steps } = useBoardWords();
  const { note: words } = steps;
  const work = useStep('note', props, {
    empty: EMPTY,
    missing: ({ words: said }) => (said.trim() === '' ? words.missing : null),
    requestOf: ({ words: said }) => ({ words: said.trim() }),
    taken: words.taken,
  });
  return (
    <StepPanel step="note" props={props} work={work} title={words.title} hint={words.hint} send={words.send} icon="lock" first="note-words">
      <WordsField
        id="note-words"
        label={words.label}
        placeholder={words.placeholder}
        value={work.draft.words}
        onChange={(said) => work.change({ words: said })}
      />
    </StepPanel>
  );
}
