import type { TapProps } from './Tap.tsx';
import { usePressOnce } from './press-once.ts';

/** Anything that is pressed; its work may be asynchronous, and a second press meanwhile does nothing. */
export function Tap({ id, className = '', role = 'button', checked, current, label, disabled = false, byArrows = false, onPress, children }: TapProps) {
  const press = usePressOnce(onPress);
  const plain = role === 'button' || role === 'link';
  const spoken = plain ? { 'aria-pressed': checked, 'aria-current': current ? ('page' as const) : undefined } : { role, 'aria-checked': checked ?? false };
  return (
    <button
      type="button"
      id={id}
      className={`press ${className}`}
      disabled={disabled}
      tabIndex={byArrows ? -1 : undefined}
      aria-label={label}
      onClick={press}
      {...spoken}
    >
      {children}
    </button>
  );
}
