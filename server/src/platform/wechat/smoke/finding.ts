import { remedyOf } from './errcode-remedies.ts';

/** One thing that was tried: what was done, what came back, and what is to be done about it. */
export interface Finding {
  readonly check: string;
  readonly result: 'good' | 'wrong' | 'not checked';
  readonly did: string;
  readonly found: string;
  readonly remedy?: string;
}

export const notChecked = (check: string, found: string, remedy?: string): Finding => ({
  check,
  result: 'not checked',
  did: 'nothing',
  found,
  ...(remedy && { remedy }),
});

/** What the platform refuses is a finding as well. */
export async function tried(check: string, did: string, work: () => Promise<string>): Promise<Finding> {
  try {
    return { check, result: 'good', did, found: await work() };
  } catch (error) {
    return { check, result: 'wrong', did, ...remedyOf(error) };
  }
}

export const lineOf = ({ check, result, did, found, remedy }: Finding): string =>
  [`${result === 'wrong' ? 'WRONG' : result}: ${check}`, `  did:   ${did}`, `  found: ${found}`, ...(remedy ? [`  do:    ${remedy}`] : [])].join('\n');
