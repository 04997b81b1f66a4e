/** The forms of a matter that can be printed. */
export const FORMS = ['order', 'callback'] as const;
export type Form = (typeof FORMS)[number];
