import type { RatingView } from '@huiyin/shared/ratings/rating.contract';
import { Box } from '../../../ui/Box.tsx';
import { Card } from '../../../ui/Card.tsx';
import { useComplaintWords, useWords } from '../../../words/use-words.ts';

/** What its person thought of it. */
export function MatterRating({ rating }: { rating: RatingView }) {
  const { matter } = useWords();
  const { verdicts } = useComplaintWords();
  return (
    <Card>
      <Box as="h2" className="section-title">
        {matter.yourRating}
      </Box>
      <Box className="strong">{verdicts[rating.verdict]}</Box>
      {rating.words ? <Box className="t14 muted">{rating.words}</Box> : null}
    </Card>
  );
}
