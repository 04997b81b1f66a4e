import { spokenMoment } from '@huiyin/shared/kernel/spoken-time';
import type { RatingView } from '@huiyin/shared/ratings/rating.contract';
import { useSpoken } from '../../../features/communities/use-spoken.ts';
import { Box } from '../../../ui/Box.tsx';
import { useComplaintWords, useWords } from '../../../words/use-words.ts';
import { useBoardWords } from '../words/use-board-words.ts';
import { Part } from './Part.tsx';

const NAMES = ['timeliness', 'quality', 'manner'] as const;

/** What the resident thought of it. */
export function RatingCard({ rating: { verdict, stars, words: said, at } }: { rating: RatingView }) {
  const { rate } = useWords();
  const { matter: words } = useBoardWords();
  const { verdicts } = useComplaintWords();
  const spoken = useSpoken();
  return (
    <Part title={words.rating} aside={spokenMoment(Date.parse(at), spoken)}>
      <Box className="desk-card">
        <Box className="strong">{verdicts[verdict]}</Box>
        {stars ? <Box className="desk-small">{NAMES.map((name) => `${rate.stars[name]} ${stars[name]} / 5`).join(' · ')}</Box> : null}
        {said ? <Box>{said}</Box> : null}
      </Box>
    </Part>
  );
}
