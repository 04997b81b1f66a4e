import { expect, it } from '@jest/globals';
import type { MatterSummary } from '@huiyin/shared/matters/matter.contract';
import type { Listed } from './listed.ts';
import { newMatters, oneRowEach } from './one-row-each.ts';

const row = (id: string, kind: string, settled = false): Listed => ({ key: `${id} ${kind}`, settled, matter: { id, next: { kind } } as MatterSummary });
const said = (rows: readonly Listed[]): string[] =>
  oneRowEach(rows).map(({ key, matter, also, settled }) =>
    [key, matter.next?.kind, ...also.map(({ kind }) => kind), settled ? 'settled' : ''].filter(Boolean).join(' '),
  );

it('a matter of which two things are late stands once, where the first is due, and names both', () => {
  expect(said([row('a', 'dispatch'), row('b', 'reply'), row('a', 'verify')])).toEqual(['a dispatch verify', 'b reply']);
});

it('once one of them is done the other stands in its place; the row is settled when nothing is owed', () => {
  expect(said([row('a', 'dispatch', true), row('a', 'verify')])).toEqual(['a verify']);
  expect(said([row('a', 'dispatch', true), row('a', 'verify', true)])).toEqual(['a dispatch settled']);
});

it('what comes in about a matter that is shown is no new matter', () => {
  expect(newMatters(['a verify', 'c reply', 'c dispatch'], [row('a', 'dispatch')])).toBe(1);
});
