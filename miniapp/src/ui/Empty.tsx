import type { ReactNode } from 'react';
import { Box } from './Box.tsx';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';

export interface EmptyProps {
  icon: IconName;
  plain?: boolean;
  title: string;
  words: string;
  children?: ReactNode;
}

/** Nothing is there: says what one can do. */
export function Empty({ icon, plain = false, title, words, children }: EmptyProps) {
  return (
    <Box className="empty">
      <Box className={`empty-art ${plain ? 'plain' : ''}`}>
        <Icon name={icon} size="l" />
      </Box>
      <Box as="h2" className="empty-title">
        {title}
      </Box>
      <Box as="p" className="empty-words">
        {words}
      </Box>
      {children}
    </Box>
  );
}
