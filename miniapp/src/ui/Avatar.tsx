import { Box } from './Box.tsx';

/** The first sign of a name in a round; the name itself stands beside it. */
export const Avatar = ({ name }: { name: string }) => (
  <Box as="block" className="avatar" hidden>
    {[...name.trim()][0] ?? ''}
  </Box>
);
