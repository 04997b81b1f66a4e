import type { IconProps } from './Icon.tsx';
import { ICONS } from './icons.ts';

/** A line icon in the colour of the text around it; always beside words, so it has no name of its own. */
export function Icon({ name, size, filled = false, className = '' }: IconProps) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      className={`icon ${size ?? ''} ${filled ? 'filled' : ''} ${className}`}
      dangerouslySetInnerHTML={{ __html: ICONS[name] }}
    />
  );
}
