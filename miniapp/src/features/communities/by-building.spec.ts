import { expect, it } from '@jest/globals';
import { byBuilding } from './by-building.ts';

it('what hangs in the house stands in the order of its buildings, what hangs outside last', () => {
  const buildings = ['one', 'two', 'ten'].map((id) => ({ id, name: id }));
  const placed = [null, 'ten', 'two', 'one', 'two'].map((buildingId, index) => ({ buildingId, index }));
  expect(byBuilding(placed, buildings).map(({ buildingId, index }) => [buildingId, index])).toEqual([
    ['one', 3],
    ['two', 2],
    ['two', 4],
    ['ten', 1],
    [null, 0],
  ]);
});
