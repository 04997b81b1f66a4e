import { useSpoken } from '../../../../features/communities/use-spoken.ts';
import { officeEnd } from '../../../../features/dispatch/spans.ts';
import { FormRow } from '../../../../ui/FormRow.tsx';
import { MomentPicker } from '../../../../ui/MomentPicker.tsx';
import { useFieldWords } from '../../words/use-field-words.ts';
import { WordsField } from '../../WordsField.tsx';

const CHOICES = [
  ['three', 3],
  ['seven', 7],
  ['fourteen', 14],
  ['thirty', 30],
] as const;

export interface CorrectivePlanProps {
  words: string;
  by: string | null;
  onChange(part: { words?: string; by?: string | null }): void;
}

/** S4.4: what keeps it from coming back, by a time of its own; left empty, there is none. */
export function CorrectivePlan({ words, by, onChange }: CorrectivePlanProps) {
  const { diagnose } = useFieldWords().steps;
  const spoken = useSpoken();
  return (
    <>
      <WordsField
        id="diagnose-corrective"
        label={diagnose.corrective}
        hint={diagnose.correctiveHint}
        placeholder={diagnose.correctivePlaceholder}
        value={words}
        onChange={(written) => onChange({ words: written, ...(written.trim() === '' ? { by: null } : {}) })}
      />
      {words.trim() === '' ? null : (
        <FormRow label={diagnose.correctiveBy}>
          <MomentPicker
            id="corrective-by"
            label={diagnose.correctiveBy}
            value={by}
            choices={CHOICES.map(([name, days]) => ({ name: diagnose.inDays[name], at: officeEnd(spoken, days) }))}
            onChange={(chosen) => onChange({ by: chosen })}
          />
        </FormRow>
      )}
    </>
  );
}
