import { expect, test } from '@playwright/test';
import type { ContentMark, DecideContentRequest } from '@huiyin/shared/complaints/content-check.contract';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { openOffice, standing } from './desk-register-steps.ts';
import { openTab, picture, shown, signIn } from './resident-steps.ts';

/** As of a house that is joined to WeChat, whose check found something. */
const FOUND: ContentMark = { state: 'risky', text: true, added: 1, files: 2, decided: null };

test('whoever else of the household reads the matter is told that something is not shown yet, and the matter still opens', async ({ page }) => {
  await page.route(/\/api\/v1\/complaints\/[0-9A-Z]{26}$/, async (route) => {
    const matter = (await (await route.fetch()).json()) as MatterView;
    const timeline = matter.timeline.map((entry) => ({ ...entry, words: null, withheld: entry.action === 'register' }));
    await route.fulfill({ json: { ...matter, title: matter.categoryName, text: '', timeline } });
  });
  await signIn(page, '住户');
  await openTab(page, '我的事项');
  await shown(page, '.matter').first().click();
  await expect(page.getByText('有的文字或照片先不显示，物业客服会看一眼')).toHaveCount(1);
  await picture(page, 'matter-withheld');
});

test.describe('at the desk', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('what the check of the platform found stands quietly with the matter, and one of the office decides', async ({ page }) => {
    let mark = FOUND;
    let matter: MatterView | undefined;
    await page.route(/\/api\/v1\/complaints\/[0-9A-Z]{26}$/, async (route) => {
      matter = (await (await route.fetch()).json()) as MatterView;
      await route.fulfill({ json: { ...matter, content: mark } });
    });
    await page.route('**/api/v1/complaints/*/content', async (route) => {
      const { decision } = route.request().postDataJSON() as DecideContentRequest;
      mark = { ...FOUND, decided: { decision, by: '李静', at: new Date().toISOString() } };
      await route.fulfill({ json: { ...matter, content: mark } });
    });
    await openOffice(page, 'desk');
    await shown(page, '.board-row').first().click();
    await expect(shown(page, '.frame-title')).toHaveText('事项');
    await standing(page);
    const part = shown(page, '#desk-content');
    await expect(part).toContainText('微信认为可能违规：文字、后来写的 1 段话、2 张照片或视频');
    await expect(part).toContainText('这件事照常办');
    await picture(page, 'desk-content-check');
    await part.locator('#content-confirmed').click();
    await expect(part).toContainText('李静看过，不公示');
    await part.locator('#content-cleared').click();
    await expect(part).toContainText('李静看过，可以公示');
  });

  test('where nothing was found there is nothing to see', async ({ page }) => {
    await openOffice(page, 'desk');
    await shown(page, '.board-row').first().click();
    await expect(shown(page, '#desk-matter-number').first()).toBeVisible();
    await expect(shown(page, '#desk-content')).toHaveCount(0);
  });
});
