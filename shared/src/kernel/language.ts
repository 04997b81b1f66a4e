/** The languages in which the product speaks; the first is the default. */
export const LANGUAGES = ['zh-CN', 'zh-Hant', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const languageOfTag = (tag: string): Language | undefined => {
  const [primary, ...rest] = tag.toLowerCase().replaceAll('_', '-').split('-');
  if (primary === 'en') return 'en';
  if (primary !== 'zh') return undefined;
  if (rest.includes('hans')) return 'zh-CN';
  return ['hant', 'tw', 'hk', 'mo'].some((part) => rest.includes(part)) ? 'zh-Hant' : 'zh-CN';
};

/** The language that a reader prefers, from an `Accept-Language` header (or one tag such as `zh_TW`); `zh-CN` where none of ours is named. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const wishes = (acceptLanguage ?? '').split(',', 20).map((part) => {
    const [tag = '', ...settings] = part.trim().split(';');
    const quality = settings.map((setting) => setting.trim()).find((setting) => setting.startsWith('q='));
    return { language: languageOfTag(tag), weight: quality === undefined ? 1 : Number(quality.slice(2)) };
  });
  const [best] = wishes.filter(({ language, weight }) => language !== undefined && weight > 0).sort((one, other) => other.weight - one.weight);
  return best?.language ?? LANGUAGES[0];
}
