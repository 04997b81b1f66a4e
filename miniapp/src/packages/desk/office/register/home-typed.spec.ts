import { describe, expect, it } from '@jest/globals';
import { buildingOfNumber, homeMeant, homeReadings, homesThatFit, homeTyped } from './home-typed.ts';

const BUILDINGS = [
  { id: 'three', name: '3 号楼' },
  { id: 'thirteen', name: '13 号楼' },
];
const HOMES = [
  { id: 'a', label: '1 单元 1102 室' },
  { id: 'b', label: '2 单元 1102 室' },
  { id: 'c', label: '1 单元 110 室' },
];
const found = (typed: string): string[] => homesThatFit(HOMES, homeTyped(typed)?.rest ?? []).map(({ id }) => id);

describe('a home as it is typed', () => {
  it.each(['3-1102', '3号楼1102', '3 号楼 1102 室'])('%s is building 3, room 1102', (typed) => {
    expect(homeTyped(typed)).toEqual({ building: '3', rest: ['1102'] });
    expect(buildingOfNumber(BUILDINGS, '3')?.id).toBe('three');
    expect(found(typed)).toEqual(['a', 'b']);
  });

  it('a unit narrows it, and a room number may be unfinished', () => {
    expect(found('3-2-1102')).toEqual(['b']);
    expect(found('3-110')).toEqual(['c', 'a', 'b']);
    expect(homeTyped('3')).toBeNull();
    expect(homeTyped('')).toBeNull();
  });

  it('of several homes with one room number none is meant until the unit is said', () => {
    const meant = (typed: string): string | undefined => homeMeant(homesThatFit(HOMES, homeTyped(typed)?.rest ?? []), homeTyped(typed)?.rest ?? [])?.id;
    expect(meant('3-1102')).toBeUndefined();
    expect(meant('3-2-1102')).toBe('b');
    expect(meant('3-110')).toBe('c');
    expect(meant('3-9')).toBeUndefined();
  });

  it('while one building is looked at, a room is its own, and a number before it is a unit or another building', () => {
    const [three, thirteen] = BUILDINGS as [(typeof BUILDINGS)[0], (typeof BUILDINGS)[0]];
    const read = (typed: string) => homeReadings(typed, thirteen, BUILDINGS).map(({ building, rest }) => [building.id, ...rest].join(' '));
    expect(read('1104')).toEqual(['thirteen 1104']);
    expect(read('2-1104')).toEqual(['thirteen 2 1104']);
    expect(read('3-1104')).toEqual(['thirteen 3 1104', 'three 1104']);
    expect(read('3 单元 1104')).toEqual(['thirteen 3 1104']);
    expect(read('3-1-1104')).toEqual(['three 1 1104']);
    expect(homeReadings('', three, BUILDINGS)).toEqual([{ building: three, rest: [] }]);
  });
});
