import type { ReactNode } from 'react';
import { Box } from './Box.tsx';

/** The middle of a row: what it is, and a second line. */
export const RowMain = ({ title, sub }: { title: ReactNode; sub?: ReactNode }) => (
  <Box as="block" className="row-main">
    <Box as="block" className="row-title">
      {title}
    </Box>
    {sub ? (
      <Box as="block" className="row-sub">
        {sub}
      </Box>
    ) : null}
  </Box>
);
