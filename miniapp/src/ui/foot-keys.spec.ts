import { expect, it } from '@jest/globals';
import { footKeys } from './foot-keys.ts';
import type { Key } from './use-keys.ts';

const key = (code: string, part: Partial<Key> = {}): Key => ({ code, name: code, foot: true, run: () => undefined, ...part });
const codes = (keys: readonly Key[]): string[] => footKeys(keys).map(({ name }) => name);

it('the keys of a page stand in one order, whichever part of it named them last, and the way out is last', () => {
  const list = [key('KeyJ'), key('KeyK'), key('Enter')];
  const matter = [key('KeyP'), key('KeyH')];
  const out = [key('Escape')];
  const order = ['KeyJ', 'KeyK', 'Enter', 'KeyH', 'KeyP', 'Escape'];
  expect(codes([...list, ...matter, ...out])).toEqual(order);
  expect(codes([...out, ...matter, ...list])).toEqual(order);
});

it('of two with the same caps the nearer one stands, or none where that one does not', () => {
  expect(codes([key('Escape', { name: 'near' }), key('Escape', { name: 'far' })])).toEqual(['near']);
  expect(codes([key('Escape', { name: 'near', foot: false }), key('Escape', { name: 'far' })])).toEqual([]);
});
