import { createElement } from 'react';
import type { BoxProps } from './Box.tsx';

/** A plain element of the page. */
export function Box({ as = 'div', id, className, style, role, label, now, scrolls, hidden, children }: BoxProps) {
  const [element, classes] = as === 'block' ? ['span', `block ${className ?? ''}`] : [as, className];
  return createElement(
    element,
    { id, className: classes, style, role, 'aria-label': label, 'aria-hidden': hidden, 'aria-valuenow': now, tabIndex: scrolls ? 0 : undefined },
    children,
  );
}
