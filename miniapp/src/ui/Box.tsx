import type { CSSProperties, ReactNode } from 'react';
import { Text, View } from '@tarojs/components';

export type BoxElement = 'div' | 'main' | 'nav' | 'aside' | 'section' | 'header' | 'footer' | 'ul' | 'li' | 'h1' | 'h2' | 'h3' | 'p' | 'span' | 'block';
export interface BoxProps {
  /** What it is on a page; a reader of the screen hears it. `block` stands inside something that is pressed, `span` holds words alone. */
  as?: BoxElement;
  id?: string;
  className?: string;
  style?: CSSProperties;
  role?: 'radiogroup' | 'group' | 'status' | 'alert' | 'img' | 'progressbar';
  /** A name for who cannot see it. */
  label?: string;
  /** How far a progressbar is, from 0 to 100. */
  now?: number;
  /** It scrolls by itself, so that a keyboard has to be able to stand in it. */
  scrolls?: boolean;
  /** Decoration only. */
  hidden?: boolean;
  children?: ReactNode;
}

const ROLES: Partial<Record<BoxElement, string>> = { nav: 'navigation', ul: 'list', li: 'listitem', h1: 'heading', h2: 'heading', h3: 'heading' };

/** A plain element of the page. */
export function Box({ as = 'div', id, className, style, role, label, hidden, children }: BoxProps) {
  const live = role === 'status' ? 'polite' : role === 'alert' ? 'assertive' : undefined;
  const shared = { id, className, style, ariaRole: role ?? ROLES[as], ariaLabel: label, ariaHidden: hidden, ariaLive: live } as const;
  return as === 'span' ? <Text {...shared}>{children}</Text> : <View {...shared}>{children}</View>;
}
