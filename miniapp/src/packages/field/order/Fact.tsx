import type { ReactNode } from 'react';
import { Box } from '../../../ui/Box.tsx';

/** One thing that is known, under its name. */
export const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <Box className="fact">
    <Box className="fact-name">{name}</Box>
    <Box className="fact-words">{children}</Box>
  </Box>
);
