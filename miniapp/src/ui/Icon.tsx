import { View } from '@tarojs/components';
import { ICONS, type IconName } from './icons.ts';

export interface IconProps {
  name: IconName;
  size?: 'xs' | 's' | 'l';
  filled?: boolean;
  className?: string;
}

const drawing = (name: IconName, filled: boolean): string =>
  `url("data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='${filled ? '#000' : 'none'}' stroke='#000' stroke-width='1.75' stroke-linecap='round' stroke-linejoin='round'>${ICONS[name].replaceAll('"', "'")}</svg>`,
  )}")`;

/** A line icon in the colour of the text around it; always beside words, so it has no name of its own. */
export function Icon({ name, size, filled = false, className = '' }: IconProps) {
  const mask = drawing(name, filled);
  return <View ariaHidden className={`icon icon-mask ${size ?? ''} ${className}`} style={`-webkit-mask-image:${mask};mask-image:${mask}`} />;
}
