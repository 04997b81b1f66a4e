import type { StepDraft } from '../../../../features/complaints/use-step-draft.ts';
import { problemOfWritten } from '../../../../features/dispatch/written.ts';
import { Choice } from '../../../../ui/Choice.tsx';
import { FormRow } from '../../../../ui/FormRow.tsx';
import { useLanguage } from '../../../../words/language.ts';
import { useFieldWords } from '../../words/use-field-words.ts';
import { WordsField } from '../../WordsField.tsx';
import { StepForm, type StepProps } from './StepForm.tsx';

const WHYS = ['notMine', 'cannot'] as const;
type Why = (typeof WHYS)[number];
interface ReturnDraft extends StepDraft {
  why: Why | null;
}

export interface ReturnStepProps extends StepProps {
  orderId: string;
  /** S7.5: the matter was returned before, so this time the director decides. */
  again: boolean;
}

/** Not one's own, or cannot be done: with a reason, and what follows said before. */
export function ReturnStep({ orderId, again, ...props }: ReturnStepProps) {
  const words = useFieldWords().steps.return;
  const language = useLanguage();
  return (
    <StepForm<'return', ReturnDraft>
      {...props}
      action="return"
      title={words.title}
      hint={again ? words.later : words.first}
      send={words.send}
      done={words.done}
      empty={{ words: '', photos: [], why: null }}
      problemOf={(draft) => (draft.why === null ? words.whyMissing : draft.words.trim() === '' ? words.missing : problemOfWritten(draft.words, language))}
      requestOf={(draft) => ({ order: orderId, reason: words.reason(draft.why === null ? '' : words[draft.why], draft.words.trim()) })}
    >
      {(draft, change) => (
        <>
          <FormRow label={words.why}>
            <Choice label={words.why} options={WHYS.map((value) => ({ value, name: words[value] }))} value={draft.why} onChoose={(why) => change({ why })} />
          </FormRow>
          <WordsField
            id="return-words"
            label={words.words}
            placeholder={words.placeholder}
            phrases={draft.why === null ? [] : words.phrases[draft.why]}
            value={draft.words}
            onChange={(said) => change({ words: said })}
          />
        </>
      )}
    </StepForm>
  );
}
