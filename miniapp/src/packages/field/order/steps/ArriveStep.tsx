import { PhotoPicker } from '../../../../features/files/PhotoPicker.tsx';
import type { StepDraft } from '../../../../features/complaints/use-step-draft.ts';
import { problemOfWritten } from '../../../../features/dispatch/written.ts';
import { useLanguage } from '../../../../words/language.ts';
import { useFieldWords } from '../../words/use-field-words.ts';
import { WordsField } from '../../WordsField.tsx';
import { StepForm, type StepProps } from './StepForm.tsx';

/** At the place, and what was found there; meets the agreed visit. */
export function ArriveStep({ orderId, ...props }: StepProps & { orderId: string }) {
  const { arrive } = useFieldWords().steps;
  const language = useLanguage();
  return (
    <StepForm<'arrive', StepDraft>
      {...props}
      action="arrive"
      title={arrive.title}
      send={arrive.send}
      done={arrive.done}
      empty={{ words: '', photos: [] }}
      problemOf={({ words }) => (words.trim() === '' ? arrive.missing : problemOfWritten(words, language))}
      requestOf={({ words }) => ({ order: orderId, finding: words.trim() })}
    >
      {(draft, change) => (
        <>
          <WordsField
            id="arrive-words"
            label={arrive.hint}
            placeholder={arrive.placeholder}
            phrases={arrive.phrases}
            value={draft.words}
            onChange={(words) => change({ words })}
          />
          <PhotoPicker photos={draft.photos} onChange={(photos) => change({ photos })} />
        </>
      )}
    </StepForm>
  );
}
