import { useWords } from '../words/use-words.ts';
import { Box } from './Box.tsx';

/** Rows that are on their way, as high as what will stand there. */
export function Skeleton({ rows = 3 }: { rows?: number }) {
  const words = useWords();
  return (
    <Box className="card flush" role="status" label={words.kit.loading}>
      {Array.from({ length: rows }, (_, index) => (
        <Box key={index} className="skeleton-row" hidden>
          <Box className="skeleton title w60" />
          <Box className="skeleton w80" />
        </Box>
      ))}
    </Box>
  );
}
