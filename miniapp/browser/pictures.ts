import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { shown } from './resident-steps.ts';
import { emptyReads, holdReads, lengthenReads, refuseReads } from './screens/answers.ts';
import { test } from './screens/demo.ts';
import { SCREENS } from './screens/index.ts';
import { goToScreen, openScreen, type Device } from './screens/open-screen.ts';
import { PHONE, WIDE, type Screen, type State } from './screens/screen.ts';

const FOLDER = path.join(__dirname, '..', '..', 'pictures');
/** A picture shows a whole page, but no more than somebody would scroll through. */
const TALLEST = 2600;

const DEVICES: Partial<Record<State, Device>> = { care: { care: true }, en: { language: 'en' }, 'zh-Hant': { language: 'zh-Hant' } };
const ANSWERS: Partial<Record<State, (page: Page) => Promise<void>>> = { empty: emptyReads, loading: holdReads, error: refuseReads, long: lengthenReads };
/** In these the screen's own data never come, so that there is nothing to wait for and nothing to arrange. */
const WITHOUT_DATA: readonly State[] = ['empty', 'loading', 'error'];

async function take(page: Page, { face, name }: Screen, state: State, size: 'phone' | 'wide'): Promise<void> {
  const { width, height } = size === 'phone' ? PHONE : WIDE;
  await page.setViewportSize({ width, height });
  const inner = await page.locator('.taro_page_show:visible').evaluate((shownPage) => shownPage.scrollHeight - shownPage.clientHeight);
  const isSheet = (await page.locator('dialog[open]').count()) > 0;
  if (inner > 0 && !isSheet) await page.setViewportSize({ width, height: Math.min(height + inner, TALLEST) });
  await page.screenshot({ path: path.join(FOLDER, face, `${name}.${state}.${size}.png`), animations: 'disabled' });
}

for (const screen of SCREENS)
  for (const state of screen.states)
    test(`${screen.face}/${screen.name} ${state}`, async ({ page, demo }) => {
      await ANSWERS[state]?.(page);
      if (WITHOUT_DATA.includes(state)) {
        await goToScreen(page, screen, demo, DEVICES[state]);
        await expect(shown(page, 'main').first()).toBeVisible();
        if (state !== 'loading') await expect(shown(page, '.skeleton:visible')).toHaveCount(0);
      } else await openScreen(page, screen, demo, DEVICES[state]);
      await take(page, screen, state, 'phone');
      await take(page, screen, state, 'wide');
      // What is read ahead may still be on its way.
      await page.unrouteAll({ behavior: 'ignoreErrors' });
    });
