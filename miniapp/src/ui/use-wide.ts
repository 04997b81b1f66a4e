/** Whether the screen has room for the desk's wide arrangement. A phone has not. */
export const useWide = (_least?: 768 | 1024): boolean => false;
