import type { StepDraft } from '../../../features/complaints/use-step-draft.ts';
import { whatRemains } from '../../../features/complaints/what-remains.ts';
import { FormRow } from '../../../ui/FormRow.tsx';
import { MomentPicker } from '../../../ui/MomentPicker.tsx';
import { useBoardWords } from '../words/use-board-words.ts';
import type { StepProps } from './step-props.ts';
import { StepPanel } from './StepPanel.tsx';
import { useRemedyBy } from './use-remedy-by.ts';
import { useStep } from './use-step.ts';
import { WordsField } from './WordsField.tsx';

interface RectifyDraft extends StepDraft {
  remedyBy: string | null;
}

/** S8.4: the written notice of what is still wrong; it goes to whoever did the work, as the next round. */
export function RectifyStep(props: StepProps) {
  const { matter } = props;
  const { steps } = useBoardWords();
  const { rectify: words } = steps;
  const remedy = useRemedyBy(matter);
  const remains = whatRemains(matter)?.words ?? '';
  const worker = matter.orders.at(-1)?.worker?.name ?? null;
  const work = useStep<'issue-rectification', RectifyDraft>('issue-rectification', props, {
    empty: { words: remains === '' ? '' : words.notice(remains), photos: [], remedyBy: null },
    missing: (draft) => {
      if (draft.words.trim() === '') return { words: words.missing, at: 'rectify-words' };
      return remedy.by(draft.remedyBy) === null ? { words: steps.dispatch.byMissing, at: 'rectify-by', focus: 'rectify-by-0' } : null;
    },
    requestOf: (draft) => ({ notice: draft.words.trim(), remedyBy: remedy.by(draft.remedyBy) ?? '' }),
    taken: words.taken,
  });
  const { draft, change } = work;
  return (
    <StepPanel
      step="issue-rectification"
      props={props}
      work={work}
      title={words.title}
      hint={words.hint(worker)}
      send={words.send}
      icon="edit"
      first="rectify-words"
    >
      <WordsField
        id="rectify-words"
        error={work.errorAt('rectify-words')}
        label={words.label}
        placeholder={words.placeholder}
        value={draft.words}
        onChange={(said) => change({ words: said })}
      />
      <FormRow label={steps.dispatch.by} error={work.errorAt('rectify-by')}>
        <MomentPicker
          id="rectify-by"
          label={steps.dispatch.by}
          value={remedy.by(draft.remedyBy)}
          choices={remedy.choices}
          onChange={(remedyBy) => change({ remedyBy })}
        />
      </FormRow>
    </StepPanel>
  );
}
