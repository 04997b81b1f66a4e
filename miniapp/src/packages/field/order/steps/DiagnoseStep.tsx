import type { OrderView } from '@huiyin/shared/dispatch/dispatch.contract';
import type { ActionRequests } from '@huiyin/shared/matters/matter.endpoints';
import { serverNow } from '../../../../api/clock.ts';
import type { StepDraft } from '../../../../features/complaints/use-step-draft.ts';
import { problemOfWritten } from '../../../../features/dispatch/written.ts';
import { FormRow } from '../../../../ui/FormRow.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { useLanguage } from '../../../../words/language.ts';
import { useFieldWords } from '../../words/use-field-words.ts';
import { WordsField } from '../../WordsField.tsx';
import { useTicks } from '../use-ticks.ts';
import { AssistingDepartments } from './AssistingDepartments.tsx';
import { CorrectivePlan } from './CorrectivePlan.tsx';
import { StepForm, type StepProps } from './StepForm.tsx';
import { StepList } from './StepList.tsx';

export interface PlanDraft extends StepDraft {
  steps: string[];
  materials: string;
  assisting: string[];
  corrective: string;
  correctiveBy: string | null;
}

/** The plan as it stands, to be written anew; a first one is empty. */
const planOf = (order: OrderView): Omit<PlanDraft, 'key'> => ({
  words: order.cause ?? '',
  photos: [],
  steps: order.steps.length > 0 ? order.steps.map(({ words }) => words) : [''],
  materials: order.materialsPlanned ?? '',
  assisting: [...order.assistingDepartments],
  corrective: order.corrective?.words ?? '',
  correctiveBy: order.corrective?.by ?? null,
});

const written = (steps: readonly string[]): string[] => steps.map((step) => step.trim()).filter((step) => step !== '');

const requestOf = (order: OrderView, { words, steps, materials, assisting, corrective, correctiveBy }: PlanDraft): ActionRequests['diagnose'] => ({
  order: order.id,
  cause: words.trim(),
  steps: written(steps),
  ...(materials.trim() === '' ? {} : { materials: materials.trim() }),
  ...(assisting.length === 0 ? {} : { assistingDepartments: assisting }),
  ...(corrective.trim() === '' || correctiveBy === null ? {} : { corrective: { words: corrective.trim(), by: correctiveBy } }),
});

/** S1.2: cause, steps, who helps, what to bring; S4.4: what keeps it from coming back, with a time of its own. */
export function DiagnoseStep({ order, ...props }: StepProps & { order: OrderView }) {
  const { diagnose, past } = useFieldWords().steps;
  const language = useLanguage();
  const ticks = useTicks(order.id);
  const problemOf = ({ words, steps, materials, corrective, correctiveBy }: PlanDraft): string | null => {
    if (words.trim() === '') return diagnose.causeMissing;
    if (written(steps).length === 0) return diagnose.stepsMissing;
    if (corrective.trim() !== '' && correctiveBy === null) return diagnose.byMissing;
    if (corrective.trim() === '' && correctiveBy !== null) return diagnose.correctiveMissing;
    if (correctiveBy !== null && Date.parse(correctiveBy) <= serverNow()) return past;
    return [words, ...steps, materials, corrective].map((one) => problemOfWritten(one, language)).find((problem) => problem !== null) ?? null;
  };
  const taken = async (said: string): Promise<void> => {
    ticks.forget(); // they were of the plan before
    await props.onTaken(said);
  };
  return (
    <StepForm<'diagnose', PlanDraft>
      {...props}
      onTaken={taken}
      action="diagnose"
      title={diagnose.title}
      send={diagnose.send}
      done={diagnose.done}
      empty={planOf(order)}
      problemOf={problemOf}
      requestOf={(draft) => requestOf(order, draft)}
    >
      {(draft, change) => (
        <>
          <WordsField
            id="diagnose-cause"
            label={diagnose.cause}
            placeholder={diagnose.causePlaceholder}
            value={draft.words}
            onChange={(words) => change({ words })}
          />
          <FormRow label={diagnose.steps} hint={diagnose.stepsHint}>
            <StepList steps={draft.steps} onChange={(steps) => change({ steps })} />
          </FormRow>
          <FormRow label={diagnose.materials}>
            <TextField
              id="diagnose-materials"
              label={diagnose.materials}
              placeholder={diagnose.materialsPlaceholder}
              value={draft.materials}
              onChange={(materials) => change({ materials })}
            />
          </FormRow>
          <AssistingDepartments own={order.department} chosen={draft.assisting} onChange={(assisting) => change({ assisting })} />
          <CorrectivePlan
            words={draft.corrective}
            by={draft.correctiveBy}
            onChange={(part) =>
              change({
                ...(part.words === undefined ? {} : { corrective: part.words }),
                ...(part.by === undefined ? {} : { correctiveBy: part.by }),
              })
            }
          />
        </>
      )}
    </StepForm>
  );
}
