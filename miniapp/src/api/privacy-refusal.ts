/** Why WeChat kept a door on personal data shut: the user does not want it, or the operator has not declared it. */
export type PrivacyRefusal = 'refused' | 'undeclared';

const REFUSED = [103, 104];
const UNDECLARED = 112;

/** `null`: it is shut for another reason, or the user only closed it. */
export function privacyRefusalOf(reason: unknown): PrivacyRefusal | null {
  const { errno } = (reason ?? {}) as { errno?: number };
  if (errno !== undefined && REFUSED.includes(errno)) return 'refused';
  return errno === UNDECLARED ? 'undeclared' : null;
}
