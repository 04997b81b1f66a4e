import { describe, expect, it } from '@jest/globals';
import { labelsOf, problemOf } from './labels-of.ts';

describe('the places that get a code, one a line', () => {
  it('blanks around them and empty lines are none', () => expect(labelsOf(' 1 单元电梯 \n\n  \n单元门\r\n')).toEqual(['1 单元电梯', '单元门']));

  it.each([
    ['nothing', [], 'missing'],
    ['one', ['门'], null],
    ['as many as there may be', Array.from({ length: 50 }, () => '门'), null],
    ['one more', Array.from({ length: 51 }, () => '门'), 'tooMany'],
    ['one that is too long', ['门', '长'.repeat(61)], 'tooLong'],
    ['one as long as it may be', ['😀'.repeat(60)], null],
  ])('%s', (_, labels, problem) => expect(problemOf(labels)).toBe(problem));
});
