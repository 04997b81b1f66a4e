import type { ReactNode } from 'react';
import { Box } from './Box.tsx';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';

/** Something to know before going on. */
export function Banner({ icon, tone = '', children }: { icon: IconName; tone?: 'warn' | 'danger' | ''; children: ReactNode }) {
  return (
    <Box className={`banner ${tone}`} role={tone === 'danger' ? 'alert' : undefined}>
      <Icon name={icon} size="s" />
      <Box className="grow">{children}</Box>
    </Box>
  );
}
