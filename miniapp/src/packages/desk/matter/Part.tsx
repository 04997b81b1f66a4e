import type { ReactNode } from 'react';
import { Box } from '../../../ui/Box.tsx';

/** A part of a matter under a small heading, with a word about it at the right. */
export function Part({ id, title, aside, children }: { id?: string; title: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <Box as="section" id={id} className="desk-part">
      <Box className="desk-part-head">
        <Box as="h3" className="desk-part-title">
          {title}
        </Box>
        {aside ? <Box className="desk-part-aside">{aside}</Box> : null}
      </Box>
      {children}
    </Box>
  );
}
