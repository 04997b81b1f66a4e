import { Box } from './Box.tsx';

const MOST = 99;

/** How many, in at most two digits: "99+" beyond. */
export const shortCount = (value: number): string => (value > MOST ? `${MOST}+` : String(value));

/** How many wait, in a small round mark. */
export const Count = ({ value }: { value: number }) => (
  <Box as="span" className="count">
    {shortCount(value)}
  </Box>
);
