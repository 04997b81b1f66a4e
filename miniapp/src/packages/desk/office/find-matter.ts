import { complaintNumber } from '@huiyin/shared/complaints/complaint-number';
import { yearOf } from '@huiyin/shared/kernel/office-day';
import { PAGE_LIMIT } from '@huiyin/shared/kernel/paging';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import type { MatterSummary } from '@huiyin/shared/matters/matter.contract';
import { call } from '../../../api/client.ts';
import { serverNow } from '../../../api/clock.ts';
import { lastKnownOffset } from '../../../features/communities/use-community.ts';

const NUMBER = /^(?:(\d{4})-)?(\d{1,6})$/;
const TELEPHONE = /^[0-9+\- ]{7,20}$/;

export type Sought = { kind: 'number'; number: string } | { kind: 'telephone'; telephone: string } | { kind: 'words'; words: string };

/** What somebody looks for, by its form: a number of this year or a whole one, a telephone number, or words. */
export function soughtOf(typed: string): Sought | null {
  const text = typed.trim();
  if (text === '') return null;
  const number = NUMBER.exec(text);
  if (number?.[2]) return { kind: 'number', number: complaintNumber(Number(number[1] ?? yearOf(serverNow(), lastKnownOffset())), Number(number[2])) };
  return TELEPHONE.test(text) ? { kind: 'telephone', telephone: text.replace(/[ -]/g, '') } : { kind: 'words', words: text };
}

/** The matter of a number: its year's register is turned back page by page, the newest first, until its place is passed. */
export async function matterOfNumber(number: string): Promise<MatterSummary | null> {
  const year = number.slice(0, 4);
  let cursor: string | undefined;
  for (;;) {
    const period = { from: `${year}-01-01`, to: `${year}-12-31`, limit: PAGE_LIMIT };
    const { rows, next } = await call(endpoints.registerList, cursor === undefined ? period : { ...period, cursor });
    const found = rows.find((row) => row.number === number);
    const passed = rows.length > 0 && rows.every((row) => row.number < number);
    if (found || passed || next === null) return found ?? null;
    cursor = next;
  }
}
