import { Box } from './Box.tsx';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';

export interface TagProps {
  tone?: 'ok' | 'warn' | 'danger' | 'brand';
  icon?: IconName;
  children: string;
}

/** A word about something, on a ground of its own; it is read, not pressed. */
export const Tag = ({ tone, icon, children }: TagProps) => (
  <Box as="block" className={`tag ${tone ?? ''}`}>
    {icon ? <Icon name={icon} size="xs" /> : null}
    <Box as="span">{children}</Box>
  </Box>
);
