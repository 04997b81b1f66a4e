/** Why a door of the telephone stays shut: the user does not want it, the operator has not declared it, or the telephone does not let WeChat. */
export type Denial = 'refused' | 'undeclared' | 'unavailable';

const REFUSED = [103, 104];
const UNDECLARED = 112;

/** `null`: the user only closed what had opened. WeChat documents no text for a telephone that forbids it, so whatever else fails counts as that. */
export function denialOf(reason: unknown): Denial | null {
  const { errno, errMsg } = (reason ?? {}) as { errno?: number; errMsg?: string };
  if (errno !== undefined && REFUSED.includes(errno)) return 'refused';
  if (errno === UNDECLARED) return 'undeclared';
  return errMsg?.endsWith('cancel') ? null : 'unavailable';
}
