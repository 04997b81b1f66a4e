import { complaintNumber, yearAndSerial } from '@huiyin/shared/complaints/complaint-number';
import { yearOf } from '@huiyin/shared/kernel/office-day';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import type { MatterSummary } from '@huiyin/shared/matters/matter.contract';
import { call } from '../../../api/client.ts';
import { serverNow } from '../../../api/clock.ts';
import { lastKnownOffset } from '../../../features/communities/use-community.ts';

const TELEPHONE = /^[0-9+\- ]{7,20}$/;
/** `12-2-1403`, as homes are said in short. */
const HOME = /^\d{1,2}-(?:\d{1,2}-)?\d{3,4}$/;

export type Sought = { kind: 'number'; number: string } | { kind: 'telephone'; telephone: string } | { kind: 'words'; words: string };

/** What somebody looks for, by its form: a number of this year or a whole one, a telephone number, or words. */
export function soughtOf(typed: string): Sought | null {
  const text = typed.trim();
  if (text === '') return null;
  const number = yearAndSerial(text, yearOf(serverNow(), lastKnownOffset()));
  if (number) return { kind: 'number', number: complaintNumber(number.year, number.serial) };
  return TELEPHONE.test(text) && !HOME.test(text) ? { kind: 'telephone', telephone: text.replace(/[ -]/g, '') } : { kind: 'words', words: text };
}

/** The matter of a number, if there is one. */
export async function matterOfNumber(number: string): Promise<MatterSummary | null> {
  const { rows } = await call(endpoints.registerList, { number, limit: 1 });
  return rows[0] ?? null;
}
