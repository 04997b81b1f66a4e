import type { OrderView } from '@huiyin/shared/dispatch/dispatch.contract';
import type { StepDraft } from '../../../../features/complaints/use-step-draft.ts';
import { problemOfWritten } from '../../../../features/dispatch/written.ts';
import { WorkerChoice } from '../../../../features/dispatch/WorkerChoice.tsx';
import { FormRow } from '../../../../ui/FormRow.tsx';
import { useLanguage } from '../../../../words/language.ts';
import { useFieldWords } from '../../words/use-field-words.ts';
import { WordsField } from '../../WordsField.tsx';
import { StepForm, type StepProps } from './StepForm.tsx';

interface ReassignDraft extends StepDraft {
  worker: { postId: string; name: string } | null;
}

/** A lead gives the order to somebody else; where it names nobody yet, that is reason enough. */
export function ReassignStep({ order, ...props }: StepProps & { order: OrderView }) {
  const { reassign } = useFieldWords().steps;
  const { orders } = useFieldWords();
  const language = useLanguage();
  const unnamed = order.worker === null;
  const reasonOf = ({ worker, words }: ReassignDraft): string => words.trim() || (unnamed && worker ? orders.assignReason(worker.name) : '');
  return (
    <StepForm<'reassign', ReassignDraft>
      {...props}
      action="reassign"
      title={unnamed ? orders.assignTitle : reassign.title}
      hint={order.worker ? reassign.hint(order.worker.name) : undefined}
      send={reassign.send}
      done={reassign.done}
      empty={{ words: '', photos: [], worker: null }}
      problemOf={(draft) =>
        draft.worker === null || draft.worker.postId === order.worker?.postId
          ? reassign.workerMissing
          : reasonOf(draft) === ''
            ? reassign.missing
            : problemOfWritten(draft.words, language)
      }
      requestOf={(draft) => ({ order: order.id, worker: draft.worker?.postId ?? '', reason: reasonOf(draft) })}
    >
      {(draft, change) => (
        <>
          <FormRow label={orders.assignTitle}>
            <WorkerChoice
              matterId={props.matterId}
              department={order.department}
              except={order.worker?.postId}
              value={draft.worker?.postId ?? null}
              onChoose={({ postId, name }) => change({ worker: { postId, name } })}
            />
          </FormRow>
          {unnamed ? null : (
            <WordsField
              id="reassign-words"
              label={reassign.reason}
              placeholder={reassign.placeholder}
              phrases={reassign.phrases}
              value={draft.words}
              onChange={(words) => change({ words })}
            />
          )}
        </>
      )}
    </StepForm>
  );
}
