import { VERDICTS, type Verdict } from '@huiyin/shared/ratings/rating.contract';
import type { KeptStepDraft } from '../../../features/complaints/use-step-draft.ts';
import { Box } from '../../../ui/Box.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import type { IconName } from '../../../ui/icons.ts';
import { Phrases } from '../../../ui/Phrases.tsx';
import { Stars } from '../../../ui/Stars.tsx';
import { Tap } from '../../../ui/Tap.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { useComplaintWords, useWords } from '../../../words/use-words.ts';
import { STAR_KINDS, type RatingDraft } from './rating-draft.ts';

const FACES: Readonly<Record<Verdict, IconName>> = { satisfied: 'smile', fairly: 'meh', not: 'frown' };

export interface RateFormProps extends Pick<KeptStepDraft<RatingDraft>, 'draft' | 'change'> {
  /** It was explained, not repaired. */
  explained: boolean;
  /** Where the reader may say that it is not solved. */
  onNotSolved: (() => void) | null;
}

/** The verdict first, stars and words after it; those may be left out. Who is not satisfied is asked why at once. */
export function RateForm({ draft, change, explained, onNotSolved }: RateFormProps) {
  const { rate, kit } = useWords();
  const { verdicts } = useComplaintWords();
  return (
    <>
      <Box as="h2" className="t22">
        {explained ? rate.questionExplained : rate.question}
      </Box>
      <Box className="verdicts" role="radiogroup" label={rate.verdictLabel}>
        {VERDICTS.map((verdict) => (
          <Tap
            key={verdict}
            id={`verdict-${verdict}`}
            className={`verdict ${draft.verdict === verdict ? 'on' : ''}`}
            role="radio"
            label={verdicts[verdict]}
            checked={draft.verdict === verdict}
            onPress={() => change({ verdict })}
          >
            <Icon name={FACES[verdict]} size="l" />
            <Box as="span">{verdicts[verdict]}</Box>
          </Tap>
        ))}
      </Box>
      {draft.verdict === 'not' ? (
        <Box id="rate-why" className="rate-why">
          <Box as="h3" className="section-title">
            {rate.why}
          </Box>
          <Box className="text-area">
            <TextArea id="rate-words" label={rate.why} placeholder={rate.placeholder} value={draft.words} onChange={(words) => change({ words })} />
          </Box>
          <Phrases several phrases={rate.whyOften} value={draft.words} onChange={(words) => change({ words })} />
        </Box>
      ) : null}
      {onNotSolved ? (
        <Tap id="not-solved" className="verdict not-solved" onPress={onNotSolved}>
          <Icon name="refresh" size="l" />
          <Box as="block">
            <Box as="block">{rate.notSolved}</Box>
            <Box as="block" className="t14 muted">
              {rate.notSolvedHint}
            </Box>
          </Box>
        </Tap>
      ) : null}
      <Box as="ul" className="card flush">
        {STAR_KINDS.map((kind) => (
          <Box as="li" key={kind} className="row-slot">
            <Box className="row stars-row">
              <Box className="grow">{rate.stars[kind]}</Box>
              <Stars
                name={rate.stars[kind]}
                value={draft.stars[kind]}
                labelOf={(count) => kit.stars(rate.stars[kind], count)}
                onChange={(count) => change({ stars: { ...draft.stars, [kind]: count } })}
              />
            </Box>
          </Box>
        ))}
      </Box>
      {draft.verdict === 'not' ? null : (
        <Box className="text-area">
          <TextArea id="rate-words" label={rate.wordsLabel} placeholder={rate.placeholder} value={draft.words} onChange={(words) => change({ words })} />
        </Box>
      )}
    </>
  );
}
