import { cut, fieldTime, messageFields } from './message-fields.ts';

describe('the fields of a message', () => {
  const fields = (key: string, value: string): string => messageFields({ id: 'x', fields: { subject: key } }, { subject: value })[key]!;

  it('a thing is at most twenty characters, cut between words', () => {
    expect(cut('二十个字以内的照样发', 20)).toBe('二十个字以内的照样发');
    const found = cut('三号楼二单元的电梯每天晚上十点以后都发出很响的声音', 20);
    expect([...found].length).toBeLessThanOrEqual(20);
    expect(found).toMatch(/…$/);
    expect(cut('the lift of building three makes a loud noise', 20)).toBe('the lift of…');
    expect(cut('👨‍👩‍👧‍👦'.repeat(6), 20)).toBe(`${'👨‍👩‍👧‍👦'.repeat(2)}…`);
  });

  it.each([
    ['character_string1', '2026-000123 号', '2026-000123'],
    ['phrase2', '已办结 2026!', '已办结'],
    ['phrase2', '一二三四五六', '一二三四五'],
    ['name3', '刘志远2', '刘志远'],
    ['name3', '一二三四五六七八九十十一', '一二三四五六七八九十'],
    ['thing4', '第一行\n第二行\u2028第三行', '第一行 第二行 第三行'],
    ['phone_number5', '电话 010-88002400', '010-88002400'],
    ['thing6', '  ', '无'],
  ])('%s takes %j as %j', (key, value, taken) => {
    expect(fields(key, value)).toBe(taken);
  });

  it('a time is said on the clock of the community', () => {
    expect(fieldTime(new Date('2026-11-24T16:05:00.000Z'), 480)).toBe('2026年11月25日 00:05');
  });
});
