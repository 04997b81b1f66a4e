import { Box } from './Box.tsx';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';
import { RowMain } from './RowMain.tsx';
import { Tap } from './Tap.tsx';

export interface SwitchRowProps {
  id: string;
  icon?: IconName;
  title: string;
  sub?: string;
  on: boolean;
  tone?: 'danger';
  onChange(on: boolean): void;
}

/** A line that is on or off; the whole line is pressed. */
export function SwitchRow({ id, icon, title, sub, on, tone, onChange }: SwitchRowProps) {
  return (
    <Box as="li" className={`row-slot ${icon ? 'inset' : ''}`}>
      <Tap id={id} className="row" role="switch" checked={on} label={title} onPress={() => onChange(!on)}>
        {icon ? <Icon name={icon} className="brand" /> : null}
        <RowMain title={title} sub={sub} />
        <Box as="block" hidden className={`switch ${on ? 'on' : ''} ${tone ?? ''}`}>
          <Box as="block" className="switch-knob" />
        </Box>
      </Tap>
    </Box>
  );
}
