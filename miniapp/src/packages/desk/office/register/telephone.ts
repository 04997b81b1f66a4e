/** A number as it is dialled: without spaces, hyphens and China's own prefix. */
export const dialled = (typed: string): string => typed.replace(/[ -]/g, '').replace(/^\+?86(?=1\d{10}$)/, '');

/** What may stand in the field of a telephone number. */
export const isTelephone = (typed: string): boolean => /^[0-9+\- ]{0,20}$/.test(typed);

/** A mobile number, a landline with its area code, or one without. */
const WHOLE = [/^1\d{10}$/, /^0\d{9,11}$/, /^[2-9]\d{6,7}$/];

/** Whether the number stands as far as it can be looked up. */
export const isWholeTelephone = (typed: string): boolean => isTelephone(typed) && WHOLE.some((form) => form.test(dialled(typed)));

/** As people read it: 139 0000 4417. */
export const spacedTelephone = (telephone: string): string => telephone.replace(/^(1\d{2})(\d{4})(\d{4})$/, '$1 $2 $3');
