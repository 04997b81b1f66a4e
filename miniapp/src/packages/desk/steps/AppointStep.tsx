import { spokenMoment } from '@huiyin/shared/kernel/spoken-time';
import { startOfDay } from '@huiyin/shared/kernel/office-day';
import { useState } from 'react';
import { serverNow } from '../../../api/clock.ts';
import { VisitAfterPromise } from '../../../features/commitments/VisitAfterPromise.tsx';
import { useSpoken } from '../../../features/communities/use-spoken.ts';
import type { StepDraft } from '../../../features/complaints/use-step-draft.ts';
import { Choice } from '../../../ui/Choice.tsx';
import { FormRow } from '../../../ui/FormRow.tsx';
import { MomentPicker } from '../../../ui/MomentPicker.tsx';
import { useBoardWords } from '../words/use-board-words.ts';
import type { StepProps } from './step-props.ts';
import { StepPanel } from './StepPanel.tsx';
import { useStep } from './use-step.ts';
import { WordsField } from './WordsField.tsx';

interface AppointDraft extends StepDraft {
  from: string | null;
  hours: LengthInHours;
}
type LengthInHours = '1' | '2' | '3';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
const LENGTHS: readonly LengthInHours[] = ['1', '2', '3'];
/** When people are at home: days from today, and the hour. */
const VISITS = [
  { days: 0, hour: 14 },
  { days: 0, hour: 19 },
  { days: 1, hour: 9 },
  { days: 1, hour: 14 },
  { days: 1, hour: 19 },
  { days: 2, hour: 9 },
] as const;

const untilOf = (from: string, hours: LengthInHours): string => new Date(Date.parse(from) + Number(hours) * HOUR).toISOString();

/** A day and a time on which the resident lets somebody in. */
export function AppointStep(props: StepProps) {
  const { steps } = useBoardWords();
  const { appoint: words } = steps;
  const spoken = useSpoken();
  const [openedAt] = useState(serverNow);
  const work = useStep<'appoint', AppointDraft>('appoint', props, {
    empty: { words: '', photos: [], from: null, hours: '2' },
    missing: ({ from }) => {
      const lacks = from === null ? words.missing : Date.parse(from) < serverNow() ? words.past : null;
      return lacks === null ? null : { words: lacks, at: 'appoint-from', focus: 'appoint-from-0' };
    },
    requestOf: ({ from, hours, words: said }) => ({
      from: from ?? '',
      until: untilOf(from ?? '', hours),
      ...(said.trim() === '' ? {} : { words: said.trim() }),
    }),
    taken: words.taken,
  });
  const { draft, change } = work;
  const today = startOfDay(openedAt, spoken.utcOffsetMinutes);
  const choices = VISITS.map(({ days, hour }) => today + days * DAY + hour * HOUR)
    .filter((at) => at > openedAt)
    .map((at) => ({ name: spokenMoment(at, spoken), at: new Date(at).toISOString() }));
  return (
    <StepPanel step="appoint" props={props} work={work} title={words.title} hint={words.hint} send={words.send} icon="calendar" first="appoint-from-0">
      <FormRow label={words.from} error={work.errorAt('appoint-from')}>
        <MomentPicker id="appoint-from" label={words.from} value={draft.from} choices={choices} onChange={(from) => change({ from })} />
      </FormRow>
      <FormRow label={words.length}>
        <Choice
          label={words.length}
          options={LENGTHS.map((value) => ({ value, name: words.hours(Number(value)) }))}
          value={draft.hours}
          onChoose={(hours) => change({ hours })}
        />
      </FormRow>
      <VisitAfterPromise commitments={props.matter.commitments} until={draft.from === null ? null : untilOf(draft.from, draft.hours)} />
      <WordsField id="appoint-words" label={words.label} placeholder={words.placeholder} value={draft.words} onChange={(said) => change({ words: said })} />
    </StepPanel>
  );
}
