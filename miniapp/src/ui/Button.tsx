import type { IconName } from './icons.ts';
import { Box } from './Box.tsx';
import { Icon } from './Icon.tsx';
import type { Press } from './press-once.ts';
import { Tap } from './Tap.tsx';

export interface ButtonProps {
  id?: string;
  kind?: 'primary' | 'secondary' | 'weak' | 'danger' | 'text' | 'quiet';
  large?: boolean;
  icon?: IconName;
  /** Something is still missing; pressed, it says what. */
  off?: boolean;
  disabled?: boolean;
  /** The name, where several buttons say the same words. */
  label?: string;
  onPress: Press;
  children: string;
}

/** A button with words. */
export function Button({ id, kind = 'secondary', large = false, icon, off = false, disabled, label, onPress, children }: ButtonProps) {
  return (
    <Tap
      id={id}
      className={`btn ${kind} ${large ? 'large' : ''} ${off || disabled ? 'off' : ''}`}
      label={label ?? children}
      disabled={disabled}
      onPress={onPress}
    >
      {icon ? <Icon name={icon} size="s" /> : null}
      <Box as="span">{children}</Box>
    </Tap>
  );
}
