import type { ReactNode } from 'react';
import { Box } from './Box.tsx';

export interface ColumnsProps {
  first: ReactNode;
  second: ReactNode;
  /** The parts of a column stand as near as cards of one matter do, not as sections. */
  close?: boolean;
}

/** What stands one below the other on a phone, and side by side where there is room. */
export const Columns = ({ first, second, close = false }: ColumnsProps) => (
  <Box className={`columns ${close ? 'close' : ''}`}>
    <Box className={close ? 'stack' : ''}>{first}</Box>
    <Box className={close ? 'stack' : ''}>{second}</Box>
  </Box>
);
