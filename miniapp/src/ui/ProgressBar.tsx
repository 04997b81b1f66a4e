import { Box } from './Box.tsx';

/** How much of something is done, `share` from 0 to 1. */
export const ProgressBar = ({ share, label }: { share: number; label: string }) => {
  const done = Math.round(Math.min(1, Math.max(0, share)) * 100);
  return (
    <Box className="progress-bar" role="progressbar" label={`${label} ${done}%`} now={done}>
      <Box className="progress-bar-done" hidden style={{ width: `${done}%` }} />
    </Box>
  );
};
