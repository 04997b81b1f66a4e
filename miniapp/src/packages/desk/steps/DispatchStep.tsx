import { categoryWord, departmentWord } from '@huiyin/shared/dispatch/category.words';
import { spokenMoment } from '@huiyin/shared/kernel/spoken-time';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { useEndpoint } from '../../../api/use-endpoint.ts';
import { useCommunity } from '../../../features/communities/use-community.ts';
import { useSpoken } from '../../../features/communities/use-spoken.ts';
import type { StepDraft } from '../../../features/complaints/use-step-draft.ts';
import { Choice } from '../../../ui/Choice.tsx';
import { FormRow } from '../../../ui/FormRow.tsx';
import { MomentPicker } from '../../../ui/MomentPicker.tsx';
import { useLanguage } from '../../../words/language.ts';
import { useBoardWords } from '../words/use-board-words.ts';
import type { StepProps } from './step-props.ts';
import { StepPanel } from './StepPanel.tsx';
import { useRemedyBy } from './use-remedy-by.ts';
import { useStep, type StepInWork } from './use-step.ts';
import { BY_THE_LEAD, WorkerPick } from './WorkerPick.tsx';
import { WordsField } from './WordsField.tsx';

/** What the clerk changed; `null` takes the suggestion. */
export interface DispatchDraft extends StepDraft {
  department: string | null;
  worker: string | null;
  remedyBy: string | null;
}

export const NEW_DISPATCH: Omit<DispatchDraft, 'key'> = { words: '', photos: [], department: null, worker: null, remedyBy: null };

/** S5.1: the category names the department, figures name the worker; one press takes what is suggested. */
export function DispatchStep(props: StepProps) {
  const { matter } = props;
  const { steps } = useBoardWords();
  const { dispatch: words } = steps;
  const language = useLanguage();
  const spoken = useSpoken();
  const departments = useCommunity()?.departments ?? [];
  const remedy = useRemedyBy(matter);
  const work: StepInWork<DispatchDraft> = useStep<'dispatch', DispatchDraft>('dispatch', props, {
    empty: NEW_DISPATCH,
    missing: (draft) => {
      if (answer.data === undefined && answer.error === undefined && draft.worker === null)
        return { words: words.stillLooking, at: 'dispatch-worker', focus: 'dispatch-send' };
      return remedy.by(draft.remedyBy) === null ? { words: words.byMissing, at: 'dispatch-by', focus: 'dispatch-by-0' } : null;
    },
    requestOf: (draft) => ({
      department,
      remedyBy: remedy.by(draft.remedyBy) ?? '',
      ...(worker ? { worker: worker.postId } : {}),
      ...(draft.words.trim() === '' ? {} : { note: draft.words.trim() }),
    }),
    taken: words.taken,
  });
  const { draft, change } = work;
  const department = draft.department ?? matter.department;
  const answer = useEndpoint(endpoints.suggestedWorkers, { id: matter.id, department });
  const workers = answer.data?.workers;
  const chosen = draft.worker ?? workers?.[0]?.postId ?? BY_THE_LEAD;
  const worker = workers?.find(({ postId }) => postId === chosen);
  const by = remedy.by(draft.remedyBy);
  const nameOf = (code: string): string => departmentWord(code, departments.find((one) => one.code === code)?.name ?? matter.departmentName, language);
  const because =
    department === matter.department
      ? words.because(categoryWord(matter.category, matter.categoryName, language))
      : words.otherThanSuggested(nameOf(matter.department));
  const told = by === null ? null : words.told(worker?.name ?? null, spokenMoment(Date.parse(by), spoken));
  return (
    <StepPanel
      step="dispatch"
      props={props}
      work={work}
      title={words.title}
      send={words.sendTo(worker?.name ?? nameOf(department))}
      icon="wrench"
      first="dispatch-send"
      told={told}
    >
      <FormRow label={words.department} hint={because}>
        <Choice
          label={words.department}
          options={departments.map(({ code }) => ({ value: code, name: nameOf(code) }))}
          value={department}
          onChoose={(code) => change({ department: code, worker: null })}
        />
      </FormRow>
      <FormRow label={steps.worker} hint={words.workerHint} error={work.errorAt('dispatch-worker')}>
        <WorkerPick answer={answer} workers={workers} chosen={chosen} orLead onChoose={(postId) => change({ worker: postId })} />
      </FormRow>
      <FormRow label={words.by} error={work.errorAt('dispatch-by')}>
        <MomentPicker id="dispatch-by" label={words.by} value={by} choices={remedy.choices} onChange={(remedyBy) => change({ remedyBy })} />
      </FormRow>
      <WordsField id="dispatch-words" label={words.note} placeholder={words.notePlaceholder} value={draft.words} onChange={(said) => change({ words: said })} />
    </StepPanel>
  );
}
