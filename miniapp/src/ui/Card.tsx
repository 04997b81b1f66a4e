import type { ReactNode } from 'react';
import { Box } from './Box.tsx';

/** A white surface; `rows` when it holds rows from edge to edge. */
export function Card({ rows = false, className = '', children }: { rows?: boolean; className?: string; children: ReactNode }) {
  return <Box className={`card ${rows ? 'flush' : ''} ${className}`}>{children}</Box>;
}
