import { describe, expect, it } from '@jest/globals';
import { DEFAULT_CATALOGUE } from '../dispatch/default-catalogue.ts';
import { EMERGENCIES, EMERGENCY_KINDS, emergencyOf } from './emergencies.ts';

describe('words that speak of an emergency', () => {
  it.each([
    ['3 号楼电梯困人了，快来', 'trapped'],
    ['我妈妈被困在电梯里', 'trapped'],
    ['六楼阳台冒烟', 'fire'],
    ['厨房有一股煤气味', 'gas'],
    ['楼道水管爆了，到处喷水', 'burst-pipe'],
    ['有人从坡道上摔下来受伤了', 'injury'],
    ['电梯又停了，没有人在里面', null],
    ['楼道灯不亮', null],
    ['', null],
  ])('%s', (text, kind) => expect(emergencyOf(text)).toBe(kind));

  it.each(EMERGENCY_KINDS)('%s names a category of the catalogue, or none', (kind) => {
    const { category } = EMERGENCIES[kind];
    expect([null, ...DEFAULT_CATALOGUE.map(({ code }) => code)]).toContain(category);
  });
});
