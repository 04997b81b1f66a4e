import type { ReactNode } from 'react';
import { Box } from './Box.tsx';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';
import type { Press } from './press-once.ts';
import { RowMain } from './RowMain.tsx';
import { Tap } from './Tap.tsx';

export interface RowProps {
  id?: string;
  icon?: IconName;
  /** The icon stands on a tile of its own. */
  tile?: boolean;
  tone?: 'muted' | 'brand' | 'warn' | 'danger';
  title: ReactNode;
  sub?: ReactNode;
  value?: ReactNode;
  /** What a reader of the screen hears, where the content alone would not do. */
  label?: string;
  onPress?: Press;
  /** What the row opens, a sheet. */
  children?: ReactNode;
}

function RowContent({ icon, tile = false, tone = 'muted', title, sub, value, onPress }: RowProps) {
  const drawn = icon ? <Icon name={icon} className={tone} /> : null;
  return (
    <>
      {tile && drawn ? (
        <Box as="block" className="icon-tile">
          {drawn}
        </Box>
      ) : (
        drawn
      )}
      <RowMain title={title} sub={sub} />
      {value ? (
        <Box as="block" className="row-value">
          {value}
        </Box>
      ) : null}
      {onPress ? <Icon name="right" size="s" className="go" /> : null}
    </>
  );
}

/** One line of a card: what, a second line, a value; pressed, it opens something. */
export function Row(props: RowProps) {
  const inset = props.icon ? (props.tile ? 'inset-tile' : 'inset') : '';
  return (
    <Box as="li" className={`row-slot ${inset}`}>
      {props.onPress ? (
        <Tap id={props.id} className="row" label={props.label} onPress={props.onPress}>
          <RowContent {...props} />
        </Tap>
      ) : (
        <Box className="row">
          <RowContent {...props} />
        </Box>
      )}
      {props.children}
    </Box>
  );
}

/** The rows of a card. */
export const Rows = ({ children }: { children: ReactNode }) => (
  <Box as="ul" className="card flush">
    {children}
  </Box>
);
