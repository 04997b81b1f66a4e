import { describe, expect, it } from '@jest/globals';
import { denialOf } from './denial.ts';

describe('a door of the telephone that stays shut', () => {
  it.each([
    [103, 'refused'],
    [104, 'refused'],
    [112, 'undeclared'],
  ])('errno %s is %s', (errno, why) => expect(denialOf({ errno, errMsg: 'chooseMedia:fail' })).toBe(why));

  it('somebody who closed the choice was denied nothing', () => expect(denialOf({ errMsg: 'chooseMedia:fail cancel' })).toBe(null));

  it('whatever else fails is said: the telephone may not let WeChat use its camera or its photos', () =>
    expect([denialOf({ errMsg: 'chooseMedia:fail auth deny' }), denialOf({ errMsg: 'scanCode:fail' }), denialOf(undefined)]).toEqual(
      Array.from({ length: 3 }, () => 'unavailable'),
    ));
});
