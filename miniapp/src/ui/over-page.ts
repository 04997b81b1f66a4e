import type { ComponentType } from 'react';

let over: ComponentType | null = null;

/** What stands over every page when it has something to ask: registered once, at the start. */
export const standOverPages = (component: ComponentType): void => {
  over = component;
};
export const overPages = (): ComponentType | null => over;
