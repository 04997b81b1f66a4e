import { MESSAGE_TEMPLATES, type TemplateField } from './message-templates.ts';
import { takes, wrongIn } from './template-fields.ts';

const field = (key: string, values?: readonly string[]): TemplateField => ({ key, label: '', example: '', ...(values && { values }) });
const nine = '123456789';

describe('the fields of a message', () => {
  it.each<[key: string, good: readonly string[], bad: readonly string[]]>([
    ['thing1', ['楼'.repeat(20), '3 号楼 A1！', '😀'.repeat(20)], ['楼'.repeat(21), '😀'.repeat(21)]],
    ['number1', ['0', '-3.14', '1'.repeat(32)], ['1'.repeat(33), '一', '1,000', '12 ']],
    ['letter1', ['A'.repeat(32)], ['A'.repeat(33), 'A1', '字']],
    ['symbol1', ['!?', '，。！？；'], ['!!!!!!', 'a', '1']],
    ['character_string1', ['2026-000123-1', 'x'.repeat(32)], ['x'.repeat(33), '编号 1', '２０２６']],
    [
      'time1',
      ['15:01', '2019年10月1日 15:01', '2026-11-24 09:00~11:00', '09:00 ~ 11:00', '2026/1/2 9:05:06'],
      ['24:00', '2026年11月24日', '09:00～11:00', '9点'],
    ],
    [
      'date1',
      ['2019年10月1日', '2026-11-24', '2026/11/24 15:01', '2026.11.24~2026.11.30'],
      ['2026-13-01', '2026年11月', '15:01', '2026-11/24', '2026-11-24～2026-11-30'],
    ],
    ['amount1', ['¥1234567890', '12.50元', '$3.1'], ['12345678901', '12块', '¥¥1']],
    ['phone_number1', ['+86-0766-66888866', '13800000246'], ['1'.repeat(18), '电话12345']],
    ['car_number1', ['粤A8Z888挂', '京A12345'], ['粤A8Z8888挂', '粤粤A12345']],
    ['name1', ['欧阳娜娜', '王'.repeat(10), 'A'.repeat(20), '王 Tom'], ['王'.repeat(11), 'A'.repeat(21), '王3', `${'王'}${'A'.repeat(10)}`]],
    ['phrase1', ['已受理', '货物配送中'], ['货物已配送中', '已受理1', 'done', '已 受理']],
  ])('%s takes what the platform says', (key, good, bad) => {
    expect(good.filter((value) => !takes(field(key), value))).toEqual([]);
    expect(bad.filter((value) => takes(field(key), value))).toEqual([]);
  });

  it('an enum takes what is listed', () => {
    expect([takes(field('enum1', ['加急', '普通']), '加急'), takes(field('enum1', ['加急', '普通']), '一般')]).toEqual([true, false]);
  });

  it.each(['一行\n两行', '制表\t符', '\u0000', '   ', '行\u2028行'])('none takes %j', (value) => {
    expect(takes(field('thing1'), value)).toBe(false);
  });

  it('a key of no kind takes nothing', () => {
    expect(takes(field('words1'), nine)).toBe(false);
  });

  it('what is wrong is said of the first field, in its order', () => {
    const fields = [field('thing1'), field('phrase2')];
    expect(wrongIn({ thing1: { value: '好' }, phrase2: { value: '好' } }, fields)).toBeNull();
    expect(wrongIn({ thing1: { value: '' }, phrase2: { value: '12' } }, fields)).toBe('data.thing1.value is emtpy');
    expect(wrongIn({ thing1: { value: '好' }, phrase2: { value: '12' } }, fields)).toBe('data.phrase2.value invalid');
    expect(wrongIn({ thing1: { value: 3 }, phrase2: { value: '好' } }, fields)).toBe('data.thing1.value invalid');
    expect(wrongIn({ thing1: { value: '好' } }, fields)).toBe('data.phrase2.value is emtpy');
    expect(wrongIn({ thing1: { value: '好' }, phrase2: { value: '好' }, thing9: { value: '好' } }, fields)).toBe('data.thing9.value invalid');
    expect(wrongIn(null, fields)).toBe('data.thing1.value is emtpy');
  });

  it('the templates of the table keep the rules themselves', () => {
    for (const { id, fields } of MESSAGE_TEMPLATES) {
      expect(id).toMatch(/^[\w-]{43}$/);
      expect(fields.length).toBeGreaterThanOrEqual(2);
      expect(fields.length).toBeLessThanOrEqual(5);
      expect(wrongIn(Object.fromEntries(fields.map(({ key, example }) => [key, { value: example }])), fields)).toBeNull();
    }
    for (const kind of ['id', 'name', 'title'] as const)
      expect(new Set(MESSAGE_TEMPLATES.map((template) => template[kind])).size).toBe(MESSAGE_TEMPLATES.length);
  });
});
