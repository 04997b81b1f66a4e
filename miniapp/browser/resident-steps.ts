import path from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';

const PICTURES = path.join(__dirname, '..', '..', 'pictures');

/** The page that is shown: Taro keeps those below it in the document. */
export const shown = (page: Page, selector: string): Locator => page.locator(`.taro_page_show:visible ${selector}`);

/** Keeps a picture of a screen for people to look at. */
export async function picture(page: Page, name: string): Promise<void> {
  const arrived = () => page.locator('.taro_page:visible').evaluateAll((pages) => pages.every((one) => one.getBoundingClientRect().x === 0));
  await expect.poll(arrived, { message: 'the page has slid in' }).toBe(true);
  await page.screenshot({ path: path.join(PICTURES, `${name}.png`) });
}

/** A sentence that no other report has: `{n}` becomes a number of its own. */
let told = 0;
export const aSentence = (about: string): string => about.replace('{n}', String((Date.now() % 10_000_000) + (told += 1)));

/** A photo as a phone would give it. */
export const aPhoto = async (page: Page) => ({ name: 'photo.png', mimeType: 'image/png', buffer: await page.screenshot() });

/** Signs in through the person picker as the first person of a role, by the role's name in Chinese. */
export async function signIn(page: Page, role: string): Promise<void> {
  await page.goto('/');
  await page
    .getByRole('button', { name: new RegExp(`^${role} `) })
    .first()
    .click();
  await expect(page.getByText('今天您是谁？')).toBeHidden();
}

/** Signs in through the person picker as one person, by role and name. */
export async function signInByName(page: Page, role: string, name: string): Promise<void> {
  await page.goto('/');
  await shown(page, '#all-people').click();
  await page.getByRole('button', { name: new RegExp(`^${role} ${name}`) }).click();
  await expect(page.getByText('今天您是谁？')).toBeHidden();
}

/** The token that this page's session has. */
export async function bearerOf(page: Page): Promise<{ Authorization: string }> {
  const stored = await page.evaluate(() => localStorage.getItem('token') ?? '');
  return { Authorization: `Bearer ${(JSON.parse(stored) as { data: string }).data}` };
}

/** The id in the address of the page that is shown. */
export const idInAddress = (page: Page): string => new URL(page.url().replace('#/', '')).searchParams.get('id') ?? '';

/** Reports a sentence as it stands and reads its number. */
export async function report(page: Page, sentence: string): Promise<string> {
  await openReport(page);
  await shown(page, '#report-text').fill(sentence);
  await shown(page, '#submit').click();
  await expect(shown(page, '#number')).toBeVisible();
  return shown(page, '#number').innerText();
}

export async function openReport(page: Page): Promise<void> {
  await shown(page, '#report').click();
  await expect(shown(page, '#report-text')).toBeVisible();
}

export async function addPhoto(page: Page): Promise<void> {
  const photo = await aPhoto(page);
  const chooser = page.waitForEvent('filechooser');
  await shown(page, '#add-photo').click();
  await (await chooser).setFiles(photo);
}

/** Starts anew and opens a page of the tab bar. */
export async function openTab(page: Page, name: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('navigation').getByText(name, { exact: true }).click();
  await expect(name === '首页' ? shown(page, '#report') : shown(page, 'h1').filter({ hasText: name })).toBeVisible();
}

/** My open matters that say these words. */
export async function mattersThatSay(page: Page, words: string): Promise<Locator> {
  await openTab(page, '我的事项');
  await expect(shown(page, '.matter').first()).toBeVisible();
  return shown(page, '.matter').filter({ hasText: words });
}

/** Waits until the app has fetched the pages that are not open yet. */
export async function everyPageIsAtHand(page: Page): Promise<void> {
  await expect(page.locator('link[rel="prefetch"]')).not.toHaveCount(0);
  const missing = () =>
    page.evaluate(() => {
      const fetched = new Set(performance.getEntriesByType('resource').map((entry) => entry.name));
      return [...document.querySelectorAll<HTMLLinkElement>('link[rel="prefetch"]')].filter((link) => !fetched.has(link.href)).length;
    });
  await expect.poll(missing).toBe(0);
}

/** Everything that can be pressed and is smaller than it must be, on the page that is shown. */
export const tooSmall = (page: Page, least: number): Promise<string[]> =>
  shown(page, 'button:visible').evaluateAll(
    (buttons, side) =>
      buttons
        .filter((button) => button.getBoundingClientRect().width < side || button.getBoundingClientRect().height < side)
        .map(
          (button) =>
            `${button.getAttribute('aria-label') ?? button.textContent} ${button.getBoundingClientRect().width}×${button.getBoundingClientRect().height}`,
        ),
    least,
  );

/** What can be pressed or filled in and has no name for who cannot see it. */
export const nameless = (page: Page): Promise<string[]> =>
  shown(page, ':is(button, input, textarea, img):visible').evaluateAll((controls) =>
    controls
      .filter((control) => !(control.getAttribute('aria-label') ?? control.getAttribute('alt') ?? control.textContent ?? '').trim())
      .map((control) => control.outerHTML.slice(0, 120)),
  );
