import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import type { DemoPerson } from '@huiyin/shared/accounts/account.contract';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { cutLines, tooSmall } from './accessibility-checks.ts';
import { aSentence, openReport, openTab, picture, report, shown, signIn } from './resident-steps.ts';
import { signInAs } from './staff-steps.ts';
import { people, signInAsPerson } from './visits-steps.ts';

const switchCare = async (page: Page): Promise<void> => {
  await openTab(page, '我的');
  await shown(page, '#care').click();
  await expect(shown(page, '.page.care')).toBeVisible();
};

/** The screens of a resident, each opened from wherever one is. */
const SCREENS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  home: (page) => openTab(page, '首页'),
  matters: async (page) => {
    await openTab(page, '我的事项');
    await expect(shown(page, '.matter').first()).toBeVisible();
  },
  board: async (page) => {
    await openTab(page, '公示');
    await expect(shown(page, '.figure-value')).toBeVisible();
  },
  me: (page) => openTab(page, '我的'),
  report: async (page) => {
    await openTab(page, '首页');
    await openReport(page);
    await shown(page, '#report-text').fill('2 号楼电梯今天早上又停了，停在 7 楼不动');
    await expect(shown(page, '#category')).toContainText('电梯');
  },
  emergency: async (page) => {
    await openTab(page, '首页');
    await openReport(page);
    await shown(page, '#urgent').click();
    await shown(page, '#emergency-gas').click();
    await expect(shown(page, '.banner.danger')).toBeVisible();
    await shown(page, '#urgent').click();
    await shown(page, '#urgent').click();
    await shown(page, '#emergency-gas').click();
  },
  done: async (page) => {
    await openTab(page, '首页');
    await report(page, aSentence('楼道 {n} 号灯不亮'));
  },
  matter: async (page) => {
    await openTab(page, '我的事项');
    await shown(page, '.matter').first().click();
    await expect(shown(page, '#standing')).toBeVisible();
  },
};

for (const [name, open] of Object.entries(SCREENS))
  test(`care mode on the resident’s ${name}: no line is cut, nothing that is pressed is under 60, nothing runs out of the page`, async ({ page }) => {
    await signIn(page, '住户');
    await switchCare(page);
    await open(page);
    await picture(page, `care-${name}`);
    expect(await cutLines(page)).toEqual([]);
    expect(await tooSmall(page, 60)).toEqual([]);
  });

test('care mode turns columns into stacks: the doors of the home, the verdict line of the board, the promises of a matter', async ({ page }) => {
  const beside = async (one: string, other: string): Promise<boolean> => {
    const [first, second] = [await shown(page, one).first().boundingBox(), await shown(page, other).first().boundingBox()];
    return (second?.x ?? 0) >= (first?.x ?? 0) + (first?.width ?? 0) - 1;
  };
  await signIn(page, '住户');
  await openTab(page, '首页');
  expect(await beside('#report', '#scan')).toBe(true);
  await openTab(page, '公示');
  await expect(shown(page, '.kept-kinds')).toBeVisible();
  expect(await beside('.kept-all', '.kept-kinds')).toBe(true);

  await switchCare(page);
  await openTab(page, '首页');
  expect(await beside('#report', '#scan')).toBe(false);
  await openTab(page, '公示');
  await expect(shown(page, '.kept-kinds')).toBeVisible();
  expect(await beside('.kept-all', '.kept-kinds')).toBe(false);
  await openTab(page, '我的事项');
  await shown(page, '.matter').first().click();
  await expect(shown(page, '.commitment').first()).toBeVisible();
  expect(await beside('.commitment-said', '.commitment .due')).toBe(false);
});

for (const [language, told] of [
  ['繁體中文', '我要報事'],
  ['English', 'Report something'],
] as const)
  test(`every screen of the resident fits in ${language}`, async ({ page }) => {
    await signIn(page, '住户');
    await openTab(page, '我的');
    await shown(page, '#language').click();
    await page.getByRole('radio', { name: language }).click();
    await expect(shown(page, '#language')).toContainText(language); // its words have come
    await page.goto('/');
    await expect(shown(page, '#report')).toContainText(told);
    const whole = async (): Promise<string[]> => (await cutLines(page)).filter((line) => !line.includes('one-line'));
    expect(await whole()).toEqual([]);
    for (const tab of [1, 2, 3]) {
      await page.goto('/');
      await expect(shown(page, '#report')).toBeVisible();
      await page.getByRole('navigation').locator('.weui-tabbar__item').nth(tab).click();
      await expect(shown(page, 'h1')).toBeVisible();
      await expect(shown(page, '.skeleton')).toHaveCount(0);
      expect(await whole()).toEqual([]);
    }
    await page.goto('/');
    await openReport(page);
    await shown(page, '#urgent').click();
    await shown(page, '#emergency-gas').click();
    expect(await whole()).toEqual([]);
    await shown(page, '#urgent').click();
    expect(await whole()).toEqual([]);
  });

test('care mode is offered once on the home, and is not again to who took it or waved it away', async ({ page }) => {
  await signIn(page, '住户');
  await expect(shown(page, '#care-offer')).toContainText('字太小？打开关怀模式');
  await picture(page, 'home-care-offer');
  await shown(page, '#care-off').click();
  await expect(shown(page, '#care-offer')).toHaveCount(0);
  await page.reload();
  await expect(shown(page, '#report')).toBeVisible();
  await expect(shown(page, '#care-offer')).toHaveCount(0);

  await page.evaluate(() => localStorage.removeItem('care decided'));
  await page.reload();
  await shown(page, '#care-on').click();
  await expect(shown(page, '.page.care')).toBeVisible();
  await expect(shown(page, '#care-offer')).toHaveCount(0);
});

/** A matter of a resident in hand that they can urge, and who they are. */
async function openMatter(
  request: APIRequestContext,
  wanted: (row: { next: { overdue: boolean } | null }) => boolean,
): Promise<{ person: DemoPerson; id: string }> {
  for (const person of (await people(request)).filter(({ role }) => role === 'resident')) {
    const headers = await signInAs(request, person.id);
    const { rows } = (await (await request.get('/api/v1/me/complaints?which=open&limit=50', { headers })).json()) as {
      rows: { id: string; next: { overdue: boolean } | null }[];
    };
    for (const { id } of rows.filter(wanted)) {
      const { can } = (await (await request.get(`/api/v1/complaints/${id}`, { headers })).json()) as MatterView;
      if (can.includes('urge') && can.includes('add') && !can.includes('rate')) return { person, id };
    }
  }
  throw new Error('the demo has no such matter in hand');
}

test('care mode: of what is late the resident can urge and call without looking for it; the rest is behind one', async ({ page, request }) => {
  const { person, id } = await openMatter(request, ({ next }) => next?.overdue === true);
  await signInAsPerson(page, person);
  await switchCare(page);
  await page.goto(`/#/packages/resident/matter/index?id=${id}`);
  await expect(shown(page, '.due.overdue').first()).toBeVisible();
  await expect(shown(page, '#urge.primary')).toBeVisible();
  await expect(shown(page, '#phone')).toBeVisible();
  await picture(page, 'care-matter-late');
  expect(await tooSmall(page, 60)).toEqual([]);
  expect(await cutLines(page)).toEqual([]);
  await shown(page, '#more').click();
  await expect(page.getByRole('dialog').locator('#add')).toBeVisible();
});

test('the buttons of a matter stand where they stay, also while the office’s number is still on its way; a call asks for it again', async ({
  page,
  request,
}) => {
  const { person, id } = await openMatter(request, ({ next }) => next?.overdue === false);
  let asked = 0;
  await page.route('**/api/v1/community', async (route) => {
    asked += 1;
    await route.abort('connectionfailed');
  });
  await signInAsPerson(page, person);
  await switchCare(page);
  await page.goto(`/#/packages/resident/matter/index?id=${id}`);
  await shown(page, '#more').click();
  const before = asked;
  expect(before, 'the number is not known').toBeGreaterThan(0);
  await page.getByRole('dialog').locator('#phone').click();
  await expect.poll(() => asked).toBeGreaterThan(before);
  await expect(shown(page, '.toast')).toBeVisible();
  await shown(page, '#more').click();
  await page.getByRole('dialog').locator('#urge').click();
  await expect(page.locator('#urge-send')).toBeVisible();
});
