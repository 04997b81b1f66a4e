import { expect, it } from '@jest/globals';
import { registerRequest } from './register-request.ts';

const DAYS = { from: '2026-11-01', to: '2026-11-30' };

it('S4.3 a number is looked for alone, words within the period and the state that are shown', () => {
  expect(registerRequest(DAYS, 'closed', '')).toEqual({ ...DAYS, state: 'closed' });
  expect(registerRequest(DAYS, 'closed', ' 电梯 3号楼 ')).toEqual({ ...DAYS, state: 'closed', words: '电梯 3号楼' });
  for (const number of ['123', '000123', '2026-000123', '2026-000123-2']) expect(registerRequest(DAYS, 'closed', number)).toEqual({ number });
  for (const words of ['13800000246', '12号楼', '0592-123456']) expect(registerRequest(DAYS, undefined, words)).toEqual({ ...DAYS, words });
});
