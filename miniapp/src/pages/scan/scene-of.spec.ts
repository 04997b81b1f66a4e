import { describe, expect, it } from '@jest/globals';
import { sceneOf } from './scene-of.ts';

describe('what a scanned code says', () => {
  it('WeChat hands it on escaped', () => expect(sceneOf({ scene: 's%3DAbc-_1' })).toBe('s=Abc-_1'));
  it('a browser has opened the escape already', () => expect(sceneOf({ scene: 's=Abc' })).toBe('s=Abc'));
  it('a link may say it in plain', () => {
    expect(sceneOf({ p: '0123456789AB' })).toBe('p=0123456789AB');
    expect(sceneOf({ s: 'Abc' })).toBe('s=Abc');
  });
  it('a broken escape is taken as it is, and no code says nothing', () => {
    expect(sceneOf({ scene: '%E0%A4%A' })).toBe('%E0%A4%A');
    expect(sceneOf({})).toBe('');
  });
});
