import { Box } from './Box.tsx';

const MOST = 99;

/** How many wait, in a small round mark; beyond two digits it says "99+". */
export const Count = ({ value }: { value: number }) => (
  <Box as="span" className="count">
    {value > MOST ? `${MOST}+` : String(value)}
  </Box>
);
