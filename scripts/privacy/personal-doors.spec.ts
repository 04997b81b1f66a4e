import { compare, doorsIn } from './personal-doors.mjs';

describe('what opens on personal data', () => {
  it.each([
    ['Taro.chooseMedia({ count: 9 })', 'chooseMedia'],
    ['i().setClipboardData({data:e})', 'setClipboardData'],
    ['wx.getLocation?.({})', 'getLocation'],
    ['<Button openType="getPhoneNumber" />', 'getPhoneNumber'],
    ["const OPENS = 'getPhoneNumber|agreePrivacyAuthorization'", 'getPhoneNumber'],
    ['{openType:"chooseAvatar"}', 'chooseAvatar'],
    ['<Input type="nickname" />', 'chooseAvatar'],
  ])('%s', (code, door) => expect(doorsIn(code)).toEqual([door]));

  it.each(["new Set(['chooseMedia','getLocation'])", 'openType="agreePrivacyAuthorization"', 'Taro.request({ url })', 'type="text"'])('%s opens none', (code) =>
    expect(doorsIn(code)).toEqual([]),
  );

  const sound = { opened: [['a.ts', ['chooseMedia']]], declared: ['chooseMedia'], app: { __usePrivacyCheck__: true } };
  it('a door that is opened and not declared fails, with the file that opens it', () => {
    expect(compare(sound)).toEqual({ wrong: [], unused: [] });
    expect(compare({ ...sound, declared: [] }).wrong).toEqual(['a.ts opens chooseMedia, which the declaration does not have.']);
  });

  it('one that is declared and opened nowhere is told, and fails nothing', () => {
    expect(compare({ ...sound, declared: ['chooseMedia', 'scanCode'] })).toEqual({ wrong: [], unused: ['scanCode'] });
  });

  it('app.json asks for the check, and names the doors on a place exactly where they are used', () => {
    expect(compare({ ...sound, app: {} }).wrong).toHaveLength(1);
    expect(compare({ ...sound, app: { ...sound.app, requiredPrivateInfos: ['getLocation'] } }).wrong).toHaveLength(1);
    const located = { ...sound, opened: [['a.ts', ['getLocation']]], declared: ['getLocation'] };
    expect(compare(located).wrong).toHaveLength(1);
    expect(compare({ ...located, app: { ...sound.app, requiredPrivateInfos: ['getLocation'] } }).wrong).toEqual([]);
  });
});
