import { expect, it } from '@jest/globals';
import { buildingNamedIn } from './building-named-in.ts';

const BUILDINGS = [
  { id: 'three', name: '3 号楼' },
  { id: 'thirteen', name: '13 号楼' },
];

it('the building that words name is found, with or without spaces, and the longest name is meant', () => {
  expect(buildingNamedIn(BUILDINGS, '13号楼电梯')?.id).toBe('thirteen');
  expect(buildingNamedIn(BUILDINGS, '3 号楼门口')?.id).toBe('three');
  expect(buildingNamedIn(BUILDINGS, '3号楼电梯停在7楼不动，有人关在里面')?.id).toBe('three');
  expect(buildingNamedIn(BUILDINGS, '东门岗亭旁')).toBeUndefined();
});
