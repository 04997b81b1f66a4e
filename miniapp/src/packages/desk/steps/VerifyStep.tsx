import type { VerifyRequest } from '@huiyin/shared/complaints/complaint.contract';
import { departmentWord } from '@huiyin/shared/dispatch/category.words';
import { useState } from 'react';
import { serverNow } from '../../../api/clock.ts';
import { useCommunity } from '../../../features/communities/use-community.ts';
import type { StepDraft } from '../../../features/complaints/use-step-draft.ts';
import { Choice } from '../../../ui/Choice.tsx';
import { FormRow } from '../../../ui/FormRow.tsx';
import { MomentPicker } from '../../../ui/MomentPicker.tsx';
import { useLanguage } from '../../../words/language.ts';
import { useBoardWords } from '../words/use-board-words.ts';
import { PhotosField } from './PhotosField.tsx';
import type { StepProps } from './step-props.ts';
import { StepPanel } from './StepPanel.tsx';
import { useStep } from './use-step.ts';
import { WordsField } from './WordsField.tsx';

interface VerifyDraft extends StepDraft {
  finding: VerifyRequest['finding'] | null;
  duty: VerifyRequest['duty'];
  dutyDepartment: string | null;
  atPlaceAt: string | null;
}

const MINUTE = 60_000;
/** When one was there: just now, or some minutes ago. */
const MINUTES_AGO = [0, 30, 60, 120] as const;

/** S7.3, S10.2: what was found, and whose duty it is; where that is unclear, the place is visited and photographed. */
export function VerifyStep(props: StepProps) {
  const { steps } = useBoardWords();
  const { verify: words } = steps;
  const language = useLanguage();
  const departments = useCommunity()?.departments ?? [];
  const [moments] = useState(() => MINUTES_AGO.map((minutes) => ({ minutes, at: new Date(serverNow() - minutes * MINUTE).toISOString() })));
  const work = useStep<'verify', VerifyDraft>('verify', props, {
    empty: { words: '', photos: [], finding: null, duty: 'clear', dutyDepartment: null, atPlaceAt: null },
    missing: ({ finding, words: said, duty, photos, atPlaceAt }) => {
      if (finding === null) return { words: words.findingMissing, at: 'verify-finding', focus: 'verify-finding-0' };
      if (said.trim() === '') return { words: words.missing, at: 'verify-words' };
      if (duty === 'unclear' && atPlaceAt === null) return { words: words.placeMissing, at: 'verify-at', focus: 'verify-at-0' };
      return duty === 'unclear' && photos.length === 0 ? { words: words.placeMissing, at: 'verify-photos', focus: 'add-photo' } : null;
    },
    requestOf: ({ finding, words: said, duty, dutyDepartment, atPlaceAt }) => ({
      finding: finding ?? 'so',
      words: said.trim(),
      duty,
      ...(dutyDepartment ? { dutyDepartment } : {}),
      ...(duty === 'unclear' && atPlaceAt ? { atPlaceAt } : {}),
    }),
    taken: words.taken,
  });
  const { draft, change } = work;
  const findings = [
    { value: 'so', name: words.so },
    { value: 'not-so', name: words.notSo },
  ] as const;
  const duties = [
    { value: 'clear', name: words.dutyClear(departmentWord(props.matter.department, props.matter.departmentName, language)) },
    { value: 'unclear', name: words.dutyUnclear },
  ] as const;
  return (
    <StepPanel step="verify" props={props} work={work} title={words.title} hint={words.hint} send={words.send} icon="eye" first="verify-finding-0">
      <FormRow label={words.finding} error={work.errorAt('verify-finding')}>
        <Choice id="verify-finding" label={words.finding} options={findings} value={draft.finding} onChoose={(finding) => change({ finding })} />
      </FormRow>
      <WordsField
        id="verify-words"
        error={work.errorAt('verify-words')}
        label={words.label}
        placeholder={words.placeholder}
        value={draft.words}
        onChange={(said) => change({ words: said })}
      />
      <FormRow label={words.duty}>
        <Choice label={words.duty} options={duties} value={draft.duty} onChoose={(duty) => change({ duty })} />
      </FormRow>
      {draft.duty === 'unclear' ? (
        <>
          <FormRow label={words.atPlace} hint={words.atPlaceHint} error={work.errorAt('verify-at')}>
            <MomentPicker
              id="verify-at"
              label={words.atPlace}
              value={draft.atPlaceAt}
              choices={moments.map(({ minutes, at }) => ({ name: words.ago(minutes), at }))}
              onChange={(atPlaceAt) => change({ atPlaceAt })}
            />
          </FormRow>
          <FormRow label={words.dutyDepartment}>
            <Choice
              label={words.dutyDepartment}
              options={departments.map(({ code, name }) => ({ value: code, name: departmentWord(code, name, language) }))}
              value={draft.dutyDepartment}
              onChoose={(dutyDepartment) => change({ dutyDepartment })}
            />
          </FormRow>
        </>
      ) : null}
      <PhotosField
        error={work.errorAt('verify-photos')}
        label={draft.duty === 'unclear' ? words.photosNeeded : words.photos}
        photos={draft.photos}
        onChange={(photos) => change({ photos })}
      />
    </StepPanel>
  );
}
