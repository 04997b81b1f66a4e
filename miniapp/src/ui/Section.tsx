import type { ReactNode } from 'react';
import { Box } from './Box.tsx';
import { Icon } from './Icon.tsx';
import { Tap } from './Tap.tsx';

export interface SectionProps {
  title: string;
  more?: { name: string; onPress(): void };
  children: ReactNode;
}

/** A part of a page under its title. */
export function Section({ title, more, children }: SectionProps) {
  return (
    <Box as="section" className="section">
      <Box className="section-head">
        <Box as="h2" className="section-title">
          {title}
        </Box>
        {more ? (
          <Tap className="more" label={more.name} onPress={more.onPress}>
            <Box as="span">{more.name}</Box>
            <Icon name="right" size="xs" />
          </Tap>
        ) : null}
      </Box>
      {children}
    </Box>
  );
}
