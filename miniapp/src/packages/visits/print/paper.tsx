import type { ReactNode } from 'react';
import { Box } from '../../../ui/Box.tsx';

/** One row of a form. `flows`: it may go on over the end of a page. */
export const Line = ({ flows = false, children }: { flows?: boolean; children: ReactNode }) => (
  <Box className={`paper-line ${flows ? 'flows' : ''}`}>{children}</Box>
);
export const Head = ({ children }: { children: string }) => <Box className="paper-head">{children}</Box>;
export const Cell = ({ className = '', children }: { className?: string; children?: ReactNode }) => <Box className={`paper-cell ${className}`}>{children}</Box>;

/** A line for the pen; where the answer is known, the answer. */
export const Blank = ({ size = 'm', children }: { size?: 's' | 'm' | 'l'; children?: string | null }) =>
  children ? (
    <Box as="span" className="paper-known">
      {children}
    </Box>
  ) : (
    <Box as="span" className={`paper-blank ${size}`}>
      {' '}
    </Box>
  );

/** A box to tick, ticked where the answer is known. */
export const Tick = ({ on = false, children }: { on?: boolean; children: string }) => (
  <Box as="span" className={`paper-tick ${on ? 'on' : ''}`}>
    <Box as="span" className="paper-box">
      {' '}
    </Box>
    {children}
  </Box>
);

/** Words of somebody, or room for the pen. */
export const Words = ({ children, room = '' }: { children: string | null | undefined; room?: '' | 'room' | 'much-room' }) => (
  <Box className={`paper-words ${room}`}>{children ?? ''}</Box>
);
