import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { usePressOnce, type Press } from './press-once.ts';

export interface TapProps {
  id?: string;
  className?: string;
  role?: 'button' | 'switch' | 'radio' | 'checkbox' | 'link';
  /** For a switch or a choice: whether it is on. */
  checked?: boolean;
  /** For a way to a place: whether one is there. */
  current?: boolean;
  /** The name, where the content does not say it. */
  label?: string;
  disabled?: boolean;
  /** The arrow keys of its field lead to it, and Tab goes past it. */
  byArrows?: boolean;
  onPress: Press;
  children?: ReactNode;
}

/** Anything that is pressed; its work may be asynchronous, and a second press meanwhile does nothing. */
export function Tap({ id, className = '', role = 'button', checked, current, label, disabled = false, onPress, children }: TapProps) {
  const press = usePressOnce(onPress);
  return (
    <View
      id={id}
      className={`press ${className}`}
      hoverClass="pressed"
      ariaRole={role}
      ariaLabel={label}
      ariaChecked={checked ?? current}
      ariaDisabled={disabled || undefined}
      onClick={disabled ? undefined : press}
    >
      {children}
    </View>
  );
}
