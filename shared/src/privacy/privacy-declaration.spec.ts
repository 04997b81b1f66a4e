import { LANGUAGES } from '../kernel/language.ts';
import { PLATFORM_APIS } from './platform-apis.ts';
import { platformGuideline } from './platform-guideline.ts';
import { DATA_KINDS, kindOfRevokeCode, PRIVACY_VERSION, type DataKind } from './privacy-declaration.ts';
import { privacyWords } from './privacy.words.ts';

const kinds: readonly DataKind[] = DATA_KINDS;

describe('the privacy declaration', () => {
  it('says of every kind what, why and for how long, in each language', () => {
    for (const language of LANGUAGES)
      for (const { id } of DATA_KINDS) for (const said of Object.values(privacyWords(language).kinds[id])) expect(said).not.toBe('');
  });

  it('names each kind once, and each door of the platform in one kind', () => {
    const [ids, apis] = [kinds.map(({ id }) => id), kinds.flatMap((kind) => kind.apis)];
    expect([new Set(ids).size, new Set(apis).size]).toEqual([ids.length, apis.length]);
  });

  it('has each kind under the name by which the platform declares its doors', () => {
    const declared = kinds.flatMap(({ apis, platformName }) => apis.map((api) => [api, platformName] as const));
    const asThePlatformSays = declared.filter(([api]) => PLATFORM_APIS[api] !== null);
    expect(asThePlatformSays).toEqual(asThePlatformSays.map(([api]) => [api, PLATFORM_APIS[api]]));
  });

  it('the text for the platform’s console has every kind, with the doors that stay shut without it', () => {
    const text = platformGuideline();
    expect(text).toContain(PRIVACY_VERSION);
    for (const name of kinds.flatMap(({ platformName }) => platformName ?? [])) expect(text).toContain(`**${name}**`);
    expect(text).toContain('（接口：chooseMedia）');
    expect(text.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(DATA_KINDS.length);
  });

  it('says that openid, words and photos go to WeChat for its check of contents, and only where the service is connected to it', () => {
    const checked = kinds.filter(({ handedOn = [] }) => handedOn.includes('content-check')).map(({ id }) => id);
    expect(checked).toEqual(['identity', 'report', 'photos']);
    expect(LANGUAGES.map((language) => privacyWords(language).handedOn['content-check'])).toEqual([
      expect.stringMatching(/接入微信时.*微信（腾讯）.*检查.*没有接入，就不交/),
      expect.stringMatching(/接入微信時.*微信（騰訊）.*檢查.*沒有接入，就不交/),
      expect.stringMatching(/Where the service is connected.*WeChat \(Tencent\).*checks.*where it is not, to nobody/),
    ]);
    const lines = platformGuideline().split('\n');
    const said = `对外提供：${privacyWords('zh-CN').handedOn['content-check']}`;
    for (const name of ['微信给的用户标识（openid）', '发布内容', '选中的照片或视频信息'])
      expect(lines.find((line) => line.startsWith(`- **${name}**`))).toContain(said);
    expect(lines.filter((line) => line.includes(said))).toHaveLength(checked.length);
  });

  it('knows what the platform says is taken back', () => {
    expect([kindOfRevokeCode('8'), kindOfRevokeCode('14'), kindOfRevokeCode('13')]).toEqual(['telephone', 'photos', null]);
  });
});
