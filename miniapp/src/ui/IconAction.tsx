import { Box } from './Box.tsx';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';
import type { Press } from './press-once.ts';
import { Tap } from './Tap.tsx';

/** A small action of the bar below: an icon over its word. */
export function IconAction({ icon, id, onPress, children }: { icon: IconName; id?: string; onPress: Press; children: string }) {
  return (
    <Tap id={id} className="icon-action" label={children} onPress={onPress}>
      <Icon name={icon} size="s" />
      <Box as="span">{children}</Box>
    </Tap>
  );
}
