/** Ten letters and digits; blanks, dashes and small letters are how people copy them. */
const CODE = /^[A-Z0-9]{10}$/;

/** The code in what somebody typed; `null`: it is not a whole one. */
export function invitationCodeIn(typed: string): string | null {
  const code = typed.replace(/[\s-]/g, '').toUpperCase();
  return CODE.test(code) ? code : null;
}
