import { Box } from '../../ui/Box.tsx';

/** The two digits that both screens show, large, and what is asked about them. */
export function Digits({ digits, question, words }: { digits: string; question: string; words?: string }) {
  return (
    <Box className="digits" role="status">
      <Box className="digits-large">{digits}</Box>
      <Box className="strong">{question}</Box>
      {words ? (
        <Box as="p" className="t14 muted">
          {words}
        </Box>
      ) : null}
    </Box>
  );
}
