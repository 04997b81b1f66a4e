import type { StepDraft } from '../../../../features/complaints/use-step-draft.ts';
import { problemOfWritten } from '../../../../features/dispatch/written.ts';
import { useLanguage } from '../../../../words/language.ts';
import { useFieldWords } from '../../words/use-field-words.ts';
import { WordsField } from '../../WordsField.tsx';
import { StepForm, type StepProps } from './StepForm.tsx';

/** Something for the staff alone. */
export function NoteStep(props: StepProps) {
  const { note } = useFieldWords().steps;
  const language = useLanguage();
  return (
    <StepForm<'note', StepDraft>
      {...props}
      action="note"
      title={note.title}
      send={note.send}
      done={note.done}
      empty={{ words: '', photos: [] }}
      problemOf={({ words }) => (words.trim() === '' ? note.missing : problemOfWritten(words, language))}
      requestOf={({ words }) => ({ words: words.trim() })}
    >
      {(draft, change) => (
        <WordsField id="note-words" label={note.hint} placeholder={note.placeholder} value={draft.words} onChange={(words) => change({ words })} />
      )}
    </StepForm>
  );
}
