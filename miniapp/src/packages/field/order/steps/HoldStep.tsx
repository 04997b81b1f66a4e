import type { CommitmentView } from '@huiyin/shared/commitments/commitment.contract';
import { HOLD_REASONS, type HoldReason } from '@huiyin/shared/dispatch/dispatch.contract';
import { serverNow } from '../../../../api/clock.ts';
import { VisitAfterPromise } from '../../../../features/commitments/VisitAfterPromise.tsx';
import type { StepDraft } from '../../../../features/complaints/use-step-draft.ts';
import type { Span } from '../../../../features/dispatch/spans.ts';
import { SpanPicker } from '../../../../features/dispatch/SpanPicker.tsx';
import { problemOfWritten } from '../../../../features/dispatch/written.ts';
import { Choice } from '../../../../ui/Choice.tsx';
import { FormRow } from '../../../../ui/FormRow.tsx';
import { useLanguage } from '../../../../words/language.ts';
import { useComplaintWords } from '../../../../words/use-words.ts';
import { useFieldWords } from '../../words/use-field-words.ts';
import { WordsField } from '../../WordsField.tsx';
import { StepForm, type StepProps } from './StepForm.tsx';

interface HoldDraft extends StepDraft {
  reason: HoldReason | null;
  next: Span | null;
}

/** It has to wait: for what, what was made safe now, and when somebody comes again. The clock runs on. */
export function HoldStep({ orderId, commitments, ...props }: StepProps & { orderId: string; commitments: readonly CommitmentView[] }) {
  const { hold } = useFieldWords().steps;
  const { holdReasons } = useComplaintWords();
  const language = useLanguage();
  const problemOf = ({ reason, words, next }: HoldDraft): string | null =>
    reason === null
      ? hold.reasonMissing
      : words.trim() === ''
        ? hold.madeSafeMissing
        : next === null || Date.parse(next.until) <= serverNow()
          ? hold.nextMissing
          : problemOfWritten(words, language);
  return (
    <StepForm<'hold', HoldDraft>
      {...props}
      action="hold"
      title={hold.title}
      hint={hold.hint}
      send={hold.send}
      done={hold.done}
      empty={{ words: '', photos: [], reason: null, next: null }}
      problemOf={problemOf}
      requestOf={({ reason, words, next }) => ({
        order: orderId,
        reason: reason ?? 'parts',
        madeSafe: words.trim(),
        nextVisit: next ?? { from: '', until: '' },
      })}
    >
      {(draft, change) => (
        <>
          <FormRow label={hold.reason}>
            <Choice
              label={hold.reason}
              options={HOLD_REASONS.map((value) => ({ value, name: holdReasons[value] }))}
              value={draft.reason}
              onChoose={(reason) => change({ reason })}
            />
          </FormRow>
          <WordsField
            id="hold-words"
            label={hold.madeSafe}
            placeholder={hold.madeSafePlaceholder}
            phrases={hold.phrases}
            value={draft.words}
            onChange={(words) => change({ words })}
          />
          <FormRow label={hold.next}>
            <SpanPicker id="hold-next" value={draft.next} onChange={(next) => change({ next })} />
          </FormRow>
          <VisitAfterPromise commitments={commitments} until={draft.next?.until ?? null} />
        </>
      )}
    </StepForm>
  );
}
