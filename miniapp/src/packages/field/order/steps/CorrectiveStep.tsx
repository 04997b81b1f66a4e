import type { OrderView } from '@huiyin/shared/dispatch/dispatch.contract';
import type { StepDraft } from '../../../../features/complaints/use-step-draft.ts';
import { problemOfWritten } from '../../../../features/dispatch/written.ts';
import { useLanguage } from '../../../../words/language.ts';
import { useFieldWords } from '../../words/use-field-words.ts';
import { WordsField } from '../../WordsField.tsx';
import { StepForm, type StepProps } from './StepForm.tsx';

/** S4.4: what was done so that it does not come back. */
export function CorrectiveStep({ order, ...props }: StepProps & { order: OrderView }) {
  const { corrective } = useFieldWords().steps;
  const language = useLanguage();
  return (
    <StepForm<'complete-corrective', StepDraft>
      {...props}
      action="complete-corrective"
      title={corrective.title}
      hint={order.corrective ? corrective.planned(order.corrective.words) : undefined}
      send={corrective.send}
      done={corrective.done}
      empty={{ words: '', photos: [] }}
      problemOf={({ words }) => (words.trim() === '' ? corrective.missing : problemOfWritten(words, language))}
      requestOf={({ words }) => ({ order: order.id, done: words.trim() })}
    >
      {(draft, change) => (
        <WordsField
          id="corrective-words"
          label={corrective.what}
          placeholder={corrective.placeholder}
          value={draft.words}
          onChange={(words) => change({ words })}
        />
      )}
    </StepForm>
  );
}
