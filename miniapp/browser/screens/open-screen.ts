import { expect, type Page } from '@playwright/test';
import type { Language } from '@huiyin/shared/kernel/language';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { shown } from '../resident-steps.ts';
import type { Demo } from './demo.ts';
import type { Screen } from './screen.ts';

/** What the device is set to. */
export interface Device {
  care?: boolean;
  language?: Language;
}

/** Goes straight to a screen, signed in, on a device with these settings; does not wait for its data. */
export async function goToScreen(page: Page, screen: Screen, demo: Demo, { care = false, language = 'zh-CN' }: Device = {}): Promise<void> {
  const { person, path } = await screen.place(demo);
  const known = person === undefined ? {} : { token: await demo.token(person), session: await demo.get(person, endpoints.session, {}) };
  await page.addInitScript(
    (settings: Record<string, unknown>) => {
      for (const [name, data] of Object.entries(settings)) localStorage.setItem(name, JSON.stringify({ data }));
    },
    { ...known, care, language },
  );
  await page.goto(`/#${path}`);
}

/** Until the page has slid in and its data have come. */
export async function untilReady(page: Page, screen: Screen): Promise<void> {
  await expect(shown(page, 'main').first()).toBeVisible();
  await expect(shown(page, '.skeleton:visible')).toHaveCount(0);
  if (screen.ready !== undefined) await expect(shown(page, screen.ready).first()).toBeVisible();
  const askew = () => page.locator('.taro_page:visible').evaluateAll((pages) => pages.filter((one) => one.getBoundingClientRect().x !== 0).length);
  await expect.poll(askew, { message: 'the page has slid in' }).toBe(0);
}

/** A screen with its data, arranged. */
export async function openScreen(page: Page, screen: Screen, demo: Demo, device: Device = {}): Promise<void> {
  await goToScreen(page, screen, demo, device);
  await untilReady(page, screen);
  await screen.arrange?.(page);
}
