import { CHANNELS, type Channel } from '@huiyin/shared/complaints/complaint.contract';
import type { Stars as StarCounts } from '@huiyin/shared/ratings/rating.contract';
import type { StepDraft } from '../../../features/complaints/use-step-draft.ts';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { FormRow } from '../../../ui/FormRow.tsx';
import { Stars } from '../../../ui/Stars.tsx';
import { useComplaintWords, useWords } from '../../../words/use-words.ts';
import { useBoardWords } from '../words/use-board-words.ts';
import type { StepProps } from './step-props.ts';
import { StepPanel } from './StepPanel.tsx';
import { useStep } from './use-step.ts';
import { WordsField } from './WordsField.tsx';

interface RateDraft extends StepDraft {
  saidBy: Channel | null;
  stars: Partial<StarCounts>;
}

/** Most say it on the telephone. */
const SAID_BY: Channel = 'telephone';
const STARS: readonly (keyof StarCounts)[] = ['timeliness', 'quality', 'manner'];
const isWhole = (stars: Partial<StarCounts>): stars is StarCounts => STARS.every((name) => stars[name] !== undefined);

/** 来电评价: a resident who says that they are satisfied; one who is not has other words for it. */
export function RateStep(props: StepProps) {
  const { matter, onInstead } = props;
  const { kit, rate } = useWords();
  const { steps } = useBoardWords();
  const { rate: words } = steps;
  const { channels } = useComplaintWords();
  const work = useStep<'rate', RateDraft>('rate', props, {
    empty: { words: '', photos: [], saidBy: null, stars: {} },
    missing: ({ stars }) => (Object.keys(stars).length > 0 && !isWhole(stars) ? { words: words.starsMissing, at: 'rate-stars', focus: 'rate-send' } : null),
    requestOf: ({ words: said, saidBy, stars }) => ({
      verdict: 'satisfied',
      saidBy: saidBy ?? SAID_BY,
      ...(isWhole(stars) ? { stars } : {}),
      ...(said.trim() === '' ? {} : { words: said.trim() }),
    }),
    taken: words.taken,
  });
  const { draft, change } = work;
  return (
    <StepPanel step="rate" props={props} work={work} title={words.title} hint={words.hint} send={words.send} icon="smile" first="rate-send">
      <FormRow label={words.saidBy}>
        <Choice
          label={words.saidBy}
          options={CHANNELS.filter((value) => value !== 'posted').map((value) => ({ value, name: channels[value] }))}
          value={draft.saidBy ?? SAID_BY}
          onChoose={(saidBy) => change({ saidBy })}
        />
      </FormRow>
      <FormRow label={words.stars} hint={words.starsHint} error={work.errorAt('rate-stars')}>
        {STARS.map((name) => (
          <Box key={name} className="step-stars">
            <Box className="step-stars-name">{rate.stars[name]}</Box>
            <Stars
              name={rate.stars[name]}
              value={draft.stars[name] ?? 0}
              labelOf={(count) => kit.stars(rate.stars[name], count)}
              onChange={(count) => change({ stars: { ...draft.stars, [name]: count } })}
            />
          </Box>
        ))}
      </FormRow>
      <WordsField id="rate-words" label={words.label} placeholder={words.placeholder} value={draft.words} onChange={(said) => change({ words: said })} />
      {matter.can.includes('not-solved') ? (
        <Button id="rate-not-solved" kind="text" icon="frown" onPress={() => onInstead('not-solved')}>
          {words.notSatisfied}
        </Button>
      ) : null}
    </StepPanel>
  );
}
