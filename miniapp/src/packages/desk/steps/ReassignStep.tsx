import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { useEndpoint } from '../../../api/use-endpoint.ts';
import { useStepDraft, type StepDraft } from '../../../features/complaints/use-step-draft.ts';
import { FormRow } from '../../../ui/FormRow.tsx';
import { useBoardWords } from '../words/use-board-words.ts';
import { NEW_DISPATCH, type DispatchDraft } from './DispatchStep.tsx';
import { orderInHand } from './order-in-hand.ts';
import type { StepProps } from './step-props.ts';
import { StepPanel } from './StepPanel.tsx';
import { useStep, type StepInWork } from './use-step.ts';
import { WorkerPick } from './WorkerPick.tsx';
import { WordsField } from './WordsField.tsx';

interface ReassignDraft extends StepDraft {
  worker: string | null;
}

/** Another worker for the order in hand. Whoever was just too late to dispatch finds their choice here. */
export function ReassignStep(props: StepProps) {
  const { matter } = props;
  const { steps } = useBoardWords();
  const { reassign: words } = steps;
  const order = orderInHand(matter);
  const wished = useStepDraft<DispatchDraft>(matter.id, 'dispatch', NEW_DISPATCH).draft.worker;
  const work: StepInWork<ReassignDraft> = useStep<'reassign', ReassignDraft>('reassign', props, {
    empty: { words: '', photos: [], worker: null },
    missing: ({ words: said }) => {
      if (chosen === null) return { words: words.workerMissing, at: 'reassign-worker', focus: 'worker-0' };
      return said.trim() === '' ? { words: words.missing, at: 'reassign-words' } : null;
    },
    requestOf: ({ words: said }) => ({ order: order?.id ?? '', worker: chosen ?? '', reason: said.trim() }),
    taken: words.taken,
  });
  const { draft, change } = work;
  const answer = useEndpoint(endpoints.suggestedWorkers, { id: matter.id, department: order?.department ?? matter.department });
  const others = answer.data?.workers.filter(({ postId }) => postId !== order?.worker?.postId);
  const chosen = [draft.worker, wished].find((wanted) => others?.some(({ postId }) => postId === wanted)) ?? others?.[0]?.postId ?? null;
  const name = others?.find(({ postId }) => postId === chosen)?.name;
  return (
    <StepPanel
      step="reassign"
      props={props}
      work={work}
      title={words.title}
      hint={order?.worker ? words.hasIt(order.worker.name) : words.nobodyHasIt}
      send={name ? steps.dispatch.sendTo(name) : words.send}
      icon="users"
      first="reassign-words"
    >
      <FormRow label={steps.worker} hint={steps.dispatch.workerHint} error={work.errorAt('reassign-worker')}>
        <WorkerPick answer={answer} workers={others} chosen={chosen} orLead={false} onChoose={(worker) => change({ worker })} />
      </FormRow>
      <WordsField
        id="reassign-words"
        error={work.errorAt('reassign-words')}
        label={words.label}
        placeholder={words.placeholder}
        value={draft.words}
        onChange={(said) => change({ words: said })}
      />
    </StepPanel>
  );
}
