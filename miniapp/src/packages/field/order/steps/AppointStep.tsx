import type { CommitmentView } from '@huiyin/shared/commitments/commitment.contract';
import { serverNow } from '../../../../api/clock.ts';
import { VisitAfterPromise } from '../../../../features/commitments/VisitAfterPromise.tsx';
import type { StepDraft } from '../../../../features/complaints/use-step-draft.ts';
import type { Span } from '../../../../features/dispatch/spans.ts';
import { SpanPicker } from '../../../../features/dispatch/SpanPicker.tsx';
import { problemOfWritten } from '../../../../features/dispatch/written.ts';
import { useLanguage } from '../../../../words/language.ts';
import { useFieldWords } from '../../words/use-field-words.ts';
import { WordsField } from '../../WordsField.tsx';
import { StepForm, type StepProps } from './StepForm.tsx';

interface AppointDraft extends StepDraft {
  span: Span | null;
}

/** A visit agreed with the resident. */
export function AppointStep({ commitments, ...props }: StepProps & { commitments: readonly CommitmentView[] }) {
  const { appoint } = useFieldWords().steps;
  const language = useLanguage();
  return (
    <StepForm<'appoint', AppointDraft>
      {...props}
      action="appoint"
      title={appoint.title}
      hint={appoint.hint}
      send={appoint.send}
      done={appoint.done}
      empty={{ words: '', photos: [], span: null }}
      problemOf={({ span, words }) => (span === null || Date.parse(span.until) <= serverNow() ? appoint.missing : problemOfWritten(words, language))}
      requestOf={({ span, words }) => ({ ...(span ?? { from: '', until: '' }), ...(words.trim() === '' ? {} : { words: words.trim() }) })}
    >
      {(draft, change) => (
        <>
          <SpanPicker id="appoint-span" value={draft.span} onChange={(span) => change({ span })} />
          <VisitAfterPromise commitments={commitments} until={draft.span?.until ?? null} />
          <WordsField id="appoint-words" label={appoint.note} placeholder={appoint.placeholder} value={draft.words} onChange={(words) => change({ words })} />
        </>
      )}
    </StepForm>
  );
}
