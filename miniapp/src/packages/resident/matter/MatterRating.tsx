import type { RatingView } from '@huiyin/shared/ratings/rating.contract';
import { Box } from '../../../ui/Box.tsx';
import { Card } from '../../../ui/Card.tsx';
import { GivenStars } from '../../../ui/GivenStars.tsx';
import { useComplaintWords, useWords } from '../../../words/use-words.ts';

const KINDS = ['timeliness', 'quality', 'manner'] as const;

/** What its person thought of it. */
export function MatterRating({ rating }: { rating: RatingView }) {
  const { matter, rate, kit } = useWords();
  const { verdicts } = useComplaintWords();
  return (
    <Card>
      <Box as="h2" className="section-title">
        {matter.yourRating}
      </Box>
      <Box className="strong">{verdicts[rating.verdict]}</Box>
      {rating.stars
        ? KINDS.map((kind) => {
            const count = rating.stars?.[kind] ?? 0;
            return (
              <Box key={kind} className="given-stars t14">
                <Box as="span">{rate.stars[kind]}</Box>
                <GivenStars value={count} label={kit.stars(rate.stars[kind], count)} />
              </Box>
            );
          })
        : null}
      {rating.words ? <Box className="t14 muted">{rating.words}</Box> : null}
    </Card>
  );
}
