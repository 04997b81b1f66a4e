import type { ReactNode } from 'react';
import { Banner } from '../../../ui/Banner.tsx';
import { Box } from '../../../ui/Box.tsx';
import { Card } from '../../../ui/Card.tsx';
import { Tag } from '../../../ui/Tag.tsx';

/** One way to say who one is: what it is, what it takes, and why it did not lead in. */
export function Way({ title, mark, words, refused, children }: { title: string; mark?: string; words: string; refused: string | null; children: ReactNode }) {
  return (
    <Card className="welcome-way">
      <Box className="welcome-way-title">
        <Box as="h3" className="welcome-way-name">
          {title}
        </Box>
        {mark ? <Tag tone="brand">{mark}</Tag> : null}
      </Box>
      <Box as="p" className="t14 muted">
        {words}
      </Box>
      {children}
      {refused === null ? null : (
        <Banner icon="info" tone="danger">
          {refused}
        </Banner>
      )}
    </Card>
  );
}
