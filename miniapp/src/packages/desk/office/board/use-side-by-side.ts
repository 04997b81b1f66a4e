/** Whether the list and the matter stand side by side. On a phone one is shown at a time. */
export const useSideBySide = (): boolean => false;
