import { expect } from '@playwright/test';
import { cutLines, isPushedSideways, reachedByTab, tooSmall, unreached, violations } from './accessibility-checks.ts';
import { nameless } from './resident-steps.ts';
import { test } from './screens/demo.ts';
import { SCREENS } from './screens/index.ts';
import { openScreen } from './screens/open-screen.ts';
import { WIDE } from './screens/screen.ts';

test.describe.configure({ mode: 'parallel' }); // by far the longest of the files: alone it would keep one browser at work and the other idle

for (const screen of SCREENS) {
  test(`${screen.face} ${screen.name} is within everyone's reach, on a phone and on a wide screen`, async ({ page, demo }) => {
    await openScreen(page, screen, demo);
    await test.step('on a phone', async () => {
      expect.soft(await violations(page)).toEqual([]);
      expect.soft(await nameless(page)).toEqual([]);
      expect.soft(await tooSmall(page, 44)).toEqual([]);
      expect.soft(await isPushedSideways(page)).toBe(false);
    });
    await test.step('by keyboard', async () => {
      const reached = await reachedByTab(page);
      expect.soft(reached.filter(({ ring }) => !ring).map(({ name }) => name)).toEqual([]);
      expect.soft(await unreached(page)).toEqual([]);
    });
    await test.step('on a wide screen', async () => {
      await page.setViewportSize(WIDE);
      expect.soft(await violations(page)).toEqual([]);
      expect.soft(await isPushedSideways(page)).toBe(false);
    });
  });

  test(`${screen.face} ${screen.name} in care mode: no control under 60, no line cut`, async ({ page, demo }) => {
    await openScreen(page, screen, demo, { care: true });
    expect.soft(await tooSmall(page, 60)).toEqual([]);
    expect.soft(await cutLines(page)).toEqual([]);
    expect.soft(await isPushedSideways(page)).toBe(false);
    expect.soft(await violations(page)).toEqual([]);
  });
}
