import { expect } from '@playwright/test';
import { shown } from './resident-steps.ts';
import { test } from './screens/demo.ts';
import { SCREENS } from './screens/index.ts';
import { goToScreen } from './screens/open-screen.ts';

const HOME = SCREENS.find(({ name }) => name === 'home')!;

test('the home of a resident asks for data at most twice before their matters are there', async ({ page, demo }) => {
  const asked: string[] = [];
  let answered = false;
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (!answered && pathname.startsWith('/api/')) asked.push(pathname);
  });
  page.on('response', (response) => {
    answered ||= response.url().includes('/api/v1/me/complaints');
  });
  await goToScreen(page, HOME, demo);
  await expect(shown(page, '.matter').first()).toBeVisible();
  expect(asked.length, asked.join(', ')).toBeLessThanOrEqual(2);
});
