import type { StepDraft } from '../../../../features/complaints/use-step-draft.ts';
import { useSpoken } from '../../../../features/communities/use-spoken.ts';
import { officeEnd } from '../../../../features/dispatch/spans.ts';
import { problemOfWritten } from '../../../../features/dispatch/written.ts';
import { FormRow } from '../../../../ui/FormRow.tsx';
import { MomentPicker } from '../../../../ui/MomentPicker.tsx';
import { Box } from '../../../../ui/Box.tsx';
import { useLanguage } from '../../../../words/language.ts';
import { useFieldWords } from '../../words/use-field-words.ts';
import { WordsField } from '../../WordsField.tsx';
import { StepForm, type StepProps } from './StepForm.tsx';

interface RectifyDraft extends StepDraft {
  by: string | null;
}
const CHOICES = [
  ['today', 0],
  ['tomorrow', 1],
  ['three', 3],
] as const;

/** S8.4: the written notice to those who repair, under which it is done again. */
export function RectifyStep({ remains, ...props }: StepProps & { remains: string | null }) {
  const { rectify, past } = useFieldWords().steps;
  const language = useLanguage();
  const spoken = useSpoken();
  const choices = CHOICES.map(([name, days]) => ({ name: rectify.choices[name], at: officeEnd(spoken, days) })).filter(({ at }) => Date.parse(at) > spoken.now);
  return (
    <StepForm<'issue-rectification', RectifyDraft>
      {...props}
      action="issue-rectification"
      title={rectify.title}
      hint={rectify.hint}
      send={rectify.send}
      done={rectify.done}
      empty={{ words: '', photos: [], by: null }}
      problemOf={({ words, by }) =>
        words.trim() === '' ? rectify.missing : by === null ? rectify.byMissing : Date.parse(by) <= spoken.now ? past : problemOfWritten(words, language)
      }
      requestOf={({ words, by }) => ({ notice: words.trim(), remedyBy: by ?? '' })}
    >
      {(draft, change) => (
        <>
          {remains ? (
            <FormRow label={rectify.remains}>
              <Box className="quoted">{remains}</Box>
            </FormRow>
          ) : null}
          <WordsField id="rectify-words" label={rectify.notice} placeholder={rectify.placeholder} value={draft.words} onChange={(words) => change({ words })} />
          <FormRow label={rectify.by}>
            <MomentPicker id="rectify-by" label={rectify.by} value={draft.by} choices={choices} onChange={(by) => change({ by })} />
          </FormRow>
        </>
      )}
    </StepForm>
  );
}
