import { describe, expect, it } from '@jest/globals';
import { privacyRefusalOf } from './privacy-refusal.ts';

describe('a door that WeChat keeps shut', () => {
  it.each([
    [103, 'refused'],
    [104, 'refused'],
    [112, 'undeclared'],
    [1, null],
  ])('errno %s is %s', (errno, why) => expect(privacyRefusalOf({ errno, errMsg: 'chooseMedia:fail' })).toBe(why));

  it('somebody who closed the choice refused nothing', () =>
    expect([privacyRefusalOf({ errMsg: 'chooseMedia:fail cancel' }), privacyRefusalOf(undefined)]).toEqual([null, null]));
});
