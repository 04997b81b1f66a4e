import { NUMBER_FORM } from '@huiyin/shared/complaints/complaint-number';
import type { PageRequest } from '@huiyin/shared/kernel/paging';
import type { RegisterListRequest } from '@huiyin/shared/matters/register.contract';
import type { ComplaintState } from '@huiyin/shared/complaints/complaint.states';
import type { Days } from './period.ts';

export type RegisterPart = Omit<RegisterListRequest, keyof PageRequest>;

/** S4.3: a number is looked for alone, in every period and state; words in those that are shown. */
export function registerRequest(days: Days, state: ComplaintState | undefined, typed: string): RegisterPart {
  const sought = typed.trim();
  if (NUMBER_FORM.test(sought)) return { number: sought };
  return { ...days, ...(state ? { state } : {}), ...(sought === '' ? {} : { words: sought }) };
}
