import { Box } from './Box.tsx';
import { Icon } from './Icon.tsx';
import { RowMain } from './RowMain.tsx';
import { Tap } from './Tap.tsx';

export interface CheckRowProps {
  id: string;
  title: string;
  sub?: string;
  on: boolean;
  onChange(on: boolean): void;
}

/** A line to tick off; the whole line is pressed. */
export function CheckRow({ id, title, sub, on, onChange }: CheckRowProps) {
  return (
    <Box as="li" className="row-slot inset">
      <Tap id={id} className="row" role="checkbox" checked={on} label={title} onPress={() => onChange(!on)}>
        <Box as="block" hidden className={`check ${on ? 'on' : ''}`}>
          {on ? <Icon name="check" size="xs" /> : null}
        </Box>
        <RowMain title={title} sub={sub} />
      </Tap>
    </Box>
  );
}
