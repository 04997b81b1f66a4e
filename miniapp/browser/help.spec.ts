import { expect, test } from '@playwright/test';
import { complaintWords } from '@huiyin/shared/complaints/complaint.words';
import type { Language } from '@huiyin/shared/kernel/language';
import { messagesEn } from '../src/features/notifications/words/en.ts';
import { messagesZhCN } from '../src/features/notifications/words/zh-CN.ts';
import { messagesZhHant } from '../src/features/notifications/words/zh-Hant.ts';
import { en as privacyEn } from '../src/features/privacy/words/en.ts';
import { zhCN as privacyZhCN } from '../src/features/privacy/words/zh-CN.ts';
import { zhHant as privacyZhHant } from '../src/features/privacy/words/zh-Hant.ts';
import { en } from '../src/words/en.ts';
import { zhCN } from '../src/words/zh-CN.ts';
import { zhHant } from '../src/words/zh-Hant.ts';
import { frameEn } from '../src/packages/desk/words/frame-en.ts';
import { frameZhCN } from '../src/packages/desk/words/frame-zh-CN.ts';
import { frameZhHant } from '../src/packages/desk/words/frame-zh-Hant.ts';
import { postersEn } from '../src/packages/desk/words/posters-en.ts';
import { postersZhCN } from '../src/packages/desk/words/posters-zh-CN.ts';
import { postersZhHant } from '../src/packages/desk/words/posters-zh-Hant.ts';
import { en as entryEn } from '../src/packages/entry/words/en.ts';
import { zhCN as entryZhCN } from '../src/packages/entry/words/zh-CN.ts';
import { zhHant as entryZhHant } from '../src/packages/entry/words/zh-Hant.ts';
import { fieldEn } from '../src/packages/field/words/en.ts';
import { fieldZhCN } from '../src/packages/field/words/zh-CN.ts';
import { fieldZhHant } from '../src/packages/field/words/zh-Hant.ts';
import { visitsEn } from '../src/packages/visits/words/en.ts';
import { visitsZhCN } from '../src/packages/visits/words/zh-CN.ts';
import { visitsZhHant } from '../src/packages/visits/words/zh-Hant.ts';
import { helpEn } from '../src/packages/person/words/help.en.ts';
import { helpZhCN } from '../src/packages/person/words/help.zh-CN.ts';
import { helpZhHant } from '../src/packages/person/words/help.zh-Hant.ts';
import { picture, shown, signIn } from './resident-steps.ts';

/** Every word of a catalogue that is not put together from something else. */
const wordsIn = (catalogue: unknown): string[] =>
  typeof catalogue === 'string' ? [catalogue] : typeof catalogue === 'object' && catalogue !== null ? Object.values(catalogue).flatMap(wordsIn) : [];

const CATALOGUES: Readonly<Record<Language, { help: unknown; screens: unknown[] }>> = {
  'zh-CN': { help: helpZhCN, screens: [zhCN, messagesZhCN, privacyZhCN, frameZhCN, postersZhCN, entryZhCN, fieldZhCN, visitsZhCN] },
  'zh-Hant': { help: helpZhHant, screens: [zhHant, messagesZhHant, privacyZhHant, frameZhHant, postersZhHant, entryZhHant, fieldZhHant, visitsZhHant] },
  en: { help: helpEn, screens: [en, messagesEn, privacyEn, frameEn, postersEn, entryEn, fieldEn, visitsEn] },
};

for (const [language, { help, screens }] of Object.entries(CATALOGUES))
  test(`in ${language}: the help names what is pressed as the screens name it`, () => {
    const onScreens = new Set([...screens, complaintWords(language as Language)].flatMap(wordsIn));
    const named = wordsIn(help).flatMap((told) => [...told.matchAll(/“([^”]+)”/g)].map(([, name]) => name));
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((name) => !onScreens.has(name ?? ''))).toEqual([]);
  });

test('help tells whoever only reads how the register is read, and everybody how to sign in on a computer', async ({ page }) => {
  await signIn(page, '上级');
  await page.goto('/#/packages/person/help/index');
  const howTo = (name: string) => shown(page, '.row').filter({ hasText: name });
  await howTo('登记簿').click();
  await expect(shown(page, '.help-step').last()).toContainText('存成 CSV 文件');
  await expect(howTo('办待办')).toHaveCount(0);
  await howTo('在电脑上登录').click();
  await expect(shown(page, '.help-step').last()).toContainText('登录的设备');
  await expect(shown(page, '')).toContainText('Ctrl + K');
  await picture(page, 'help-superior');
});
