import { readFile } from 'node:fs/promises';
import { expect, test, type Locator } from '@playwright/test';
import { aNeighbour, aNewNumber, openOffice, standing } from './desk-register-steps.ts';
import { aSentence, nameless, picture, shown, tooSmall } from './resident-steps.ts';

const rows = '#book-rows tbody tr';
/** The number of a row's matter; its order's stands below it. */
const numberIn = async (row: Locator): Promise<string> => (await row.locator('button').innerText()).split('\n')[0] ?? '';

test.describe('at the desk, by keyboard alone', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('S4.2 the register has its columns; rows are walked with J and K, opened with Enter, and Escape comes back', async ({ page }) => {
    await openOffice(page, 'desk');
    await page.keyboard.press('g');
    await page.keyboard.press('b');
    await expect(shown(page, '.frame-title')).toHaveText('登记簿');
    await expect(shown(page, 'th')).toHaveText([
      '文件编号',
      '登记时间',
      '姓名',
      '地点',
      '类别、性质',
      '内容摘要',
      '部门、经办人',
      '答复',
      '处理结果',
      '下一个到期',
    ]);
    await expect(shown(page, rows).nth(1)).toBeVisible();
    await picture(page, 'desk-register-book');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await expect(shown(page, rows).first().locator('button')).toBeFocused();
    const number = await numberIn(shown(page, rows).first());
    const opened = shown(page, rows).filter({ hasText: number }).locator('button'); // others register meanwhile, and stand above it
    await page.keyboard.press('Enter');
    await expect(shown(page, '.frame-main')).toContainText(number);
    await expect(shown(page, rows)).toHaveCount(0);
    await expect(shown(page, '.frame-place.on')).toContainText('登记簿');
    await standing(page);
    await page.keyboard.press('Escape');
    await expect(shown(page, '.frame-title')).toHaveText('登记簿');
    await expect(opened).toBeFocused();
  });

  for (const language of ['zh-CN', 'zh-Hant', 'en'])
    test(`S4.2 in ${language}: no heading, place, department or period of the register is cut off`, async ({ page }) => {
      await openOffice(page, 'desk', 'book');
      await page.evaluate((data) => localStorage.setItem('language', JSON.stringify({ data })), language);
      await page.reload();
      await expect(shown(page, rows).nth(10)).toBeVisible();
      const whole =
        'th, .cell-number *, .cell-registered *, .cell-place, .cell-category, .cell-department *, .cell-state, .cell-next, .book-bar .segment-part, .book-bar button';
      const cut = await shown(page, `.book :is(${whole})`).evaluateAll((cells) =>
        cells.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1).map(({ textContent }) => textContent),
      );
      expect(cut).toEqual([]);
      await picture(page, `desk-register-${language}`);
    });

  test('S4.2 period and state filter the register, both ends of a period belong to it, and a reload keeps them', async ({ page }) => {
    await openOffice(page, 'desk', 'book');
    await expect(shown(page, rows).first()).toBeVisible();
    await page.getByRole('radio', { name: '本月' }).press('Enter');
    const asked = page.waitForRequest((request) => request.url().includes('/api/v1/complaints?') && request.url().includes('state=closed'));
    await page.keyboard.press('c');
    await page.getByRole('dialog').getByRole('radio', { name: '已办结' }).press('Enter');
    const { searchParams } = new URL((await asked).url());
    expect(searchParams.get('from')).toMatch(/-01$/);
    expect(searchParams.get('to')).toMatch(/-(28|29|30|31)$/);
    await page.keyboard.press('BracketLeft');
    await expect(page.getByRole('radio', { name: '上月' })).toBeChecked(); // what has a name is called by it
    await page.keyboard.press('BracketLeft');
    await expect(shown(page, '#book-to')).toHaveValue(/-(28|29|30|31)$/);
    const from = await shown(page, '#book-from').inputValue();
    await page.reload();
    await expect(shown(page, '#book-from')).toHaveValue(from);
    await expect(shown(page, '#book-state')).toContainText('已办结');
    await shown(page, '#book-from').fill('2099-01-01');
    await expect(shown(page, '.book-bar')).toContainText('开始的日子比结束的晚');
    await expect(shown(page, '.empty')).toContainText('这段时间没有登记');
    await shown(page, '.empty').getByRole('button', { name: '看全部' }).press('Enter');
    await expect(shown(page, '#book-state')).toContainText('所有状态');
    await expect(shown(page, rows).first()).toBeVisible();
  });

  test('another period that is chosen while the first is still read is read as well', async ({ page }) => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/api/v1/complaints?*from=*', async (route) => {
      await held;
      await route.continue();
    });
    await openOffice(page, 'desk', 'book');
    await page.getByRole('radio', { name: '全部' }).press('Enter');
    await expect(shown(page, rows).first()).toBeVisible();
    release();
    await page.unrouteAll({ behavior: 'wait' });
  });

  test('the register goes on as one scrolls, and says when it cannot be read', async ({ page }) => {
    await openOffice(page, 'desk', 'book');
    await page.getByRole('radio', { name: '全部' }).press('Enter');
    await expect(shown(page, rows)).not.toHaveCount(0);
    await expect.poll(async () => (await shown(page, rows).count()) >= 20).toBe(true);
    const before = await shown(page, rows).count();
    await shown(page, rows).last().scrollIntoViewIfNeeded();
    await expect.poll(async () => (await shown(page, rows).count()) > before).toBe(true);
    await page.route('**/api/v1/complaints?*', (route) => route.abort());
    await page.keyboard.press('c');
    await page.getByRole('dialog').getByRole('radio', { name: '已归档' }).press('Enter');
    await expect(shown(page, '.empty')).toContainText('网络不通');
    await page.unroute('**/api/v1/complaints?*');
    await shown(page, '.empty').getByRole('button', { name: '再试一次' }).press('Enter');
    await expect(shown(page, '.empty').filter({ hasText: '网络不通' })).toHaveCount(0);
  });

  test('S4.2 words are looked for in the period that is shown; the register says so and looks further back', async ({ page }) => {
    await openOffice(page, 'desk', 'book');
    await shown(page, '#book-words').fill('井盖');
    await expect(shown(page, '.book-within')).toContainText('只找了这段时间');
    await shown(page, '#book-further').press('Enter');
    await expect(shown(page, '#book-from')).toHaveValue(/-01-01$/);
    // With many that say it, it says so at their end.
    await expect
      .poll(async () => {
        await shown(page, rows).last().scrollIntoViewIfNeeded();
        return shown(page, '.book-within').isVisible();
      })
      .toBe(true);
    await expect(shown(page, '.book-within')).toContainText('只找了这段时间');
    await shown(page, '#book-further').press('Enter');
    await expect(shown(page, '.book-range')).toContainText('从第一件到现在');
    await expect(shown(page, rows).filter({ hasText: '井盖' }).first()).toBeVisible();
    await expect(shown(page, '#book-further')).toHaveCount(0);
  });

  test('S4.2 words that are looked for in a long register: it says how far back it came, and goes on when asked', async ({ page }) => {
    await openOffice(page, 'desk', 'book&period=all');
    await expect(shown(page, rows).first()).toBeVisible();
    // As a register answers that is longer than one look: nothing yet, and a place to go on from.
    await page.route(/complaints\?.*words=/, async (route) => {
      if (route.request().url().includes('cursor=')) return route.continue();
      const answer = await route.fetch({ url: `${route.request().url()}&limit=1` });
      return route.fulfill({ response: answer, json: { ...((await answer.json()) as object), rows: [] } });
    });
    await shown(page, '#book-words').fill('电梯');
    await expect(shown(page, '.book-within')).toContainText('从新往旧找到');
    await expect(shown(page, '.empty')).toContainText('没有找到');
    await shown(page, '#book-back').press('Enter');
    await expect(shown(page, rows).first()).toBeVisible();
    await expect(shown(page, '.empty')).toHaveCount(0);
  });

  test('S4.3 a number in the register’s own field finds its matter in every period', async ({ page }) => {
    await openOffice(page, 'desk', 'book&period=all');
    await expect(shown(page, rows).nth(2)).toBeVisible();
    const number = await numberIn(shown(page, rows).nth(2));
    await page.getByRole('radio', { name: '上月' }).press('Enter');
    await expect(shown(page, '.book-range')).toContainText('-01 0:00');
    await shown(page, '#book-words').fill(number);
    await expect(shown(page, rows)).toHaveCount(1);
    await expect(shown(page, rows)).toContainText(number);
    await expect(shown(page, '.book-foot')).toHaveText('共 1 件');
  });

  test('S4.2 how many there are is said, and what is filtered is saved as a table, one line for each matter', async ({ page }) => {
    await openOffice(page, 'desk', 'book&period=all&state=archived');
    await expect(shown(page, '.book-foot')).toContainText(/^共 \d+\+? 件 · 显示 20 件，往下还有$/);
    const total = Number(/\d+/.exec(await shown(page, '.book-foot').innerText())?.[0]);
    const saving = page.waitForEvent('download');
    await shown(page, '#book-file').press('Enter');
    const file = await saving;
    expect(file.suggestedFilename()).toMatch(/^登记簿 至 \d{4}-\d\d-\d\d\.csv$/);
    const [heading = '', ...lines] = (await readFile(await file.path(), 'utf8')).split('\r\n');
    expect(heading).toMatch(/^\uFEFF文件编号,登记时间,来源,姓名,地点,类别,性质,紧急,内容摘要,部门,派工单号,经办人,/);
    expect(lines.filter((line) => /^\d{4}-\d{6},\d{4}-\d\d-\d\d \d\d:\d\d,/.test(line))).toHaveLength(total);
    expect(lines.every((line) => line === '' || line.includes('已归档'))).toBe(true);
    await expect(shown(page, '.toast')).toContainText(`${total} 件存好了`);
  });

  test('S4.2 the name of the table says its period', async ({ page }) => {
    await openOffice(page, 'desk', 'book&period=last-month');
    await expect(shown(page, rows).first()).toBeVisible();
    const saving = page.waitForEvent('download');
    await shown(page, '#book-file').press('Enter');
    const [, month] = /^登记簿 (\d{4}-\d\d)-01 至 \1-\d\d\.csv$/.exec((await saving).suggestedFilename()) ?? [];
    const [year = 0, thisMonth = 0] = new Date().toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' }).split('-').map(Number);
    expect(month).toBe(new Date(Date.UTC(year, thisMonth - 2, 1)).toISOString().slice(0, 7));
  });

  test('S4.3 Ctrl K leads to the box that finds, the sheet of keys says so, and a number is asked for once', async ({ page }) => {
    await openOffice(page, 'desk', 'book&period=all');
    await expect(shown(page, rows).first()).toBeVisible();
    await shown(page, rows).last().scrollIntoViewIfNeeded();
    const number = await numberIn(shown(page, rows).last());
    await page.keyboard.press('Shift+Slash');
    await expect(page.getByRole('dialog').locator('.key-line').filter({ hasText: 'Ctrl' }).filter({ hasText: 'K' })).toContainText('找');
    await page.keyboard.press('Escape');
    const asked: string[] = [];
    page.on('request', (request) => {
      if (/complaints\?.*number=/.test(request.url())) asked.push(new URL(request.url()).search);
    });
    await page.keyboard.press('Control+KeyK');
    await expect(shown(page, '#find')).toBeFocused();
    await page.keyboard.type(number);
    await page.keyboard.press('Enter');
    await expect(shown(page, rows)).toHaveCount(0);
    await expect(shown(page, '.frame-main')).toContainText(number);
    expect(asked).toEqual([`?number=${number}&limit=1`]);
  });

  test('S10.3 the story at the desk says by which channel the resident was answered', async ({ page }) => {
    await openOffice(page, 'desk', 'book&period=all&state=archived');
    await shown(page, rows)
      .filter({ has: page.locator('.cell-reply .book-two > :last-child', { hasText: '电话' }) })
      .first()
      .locator('button')
      .press('Enter');
    await expect(shown(page, '#desk-answers')).toContainText(' · 电话 · ');
    await expect(shown(page, '.timeline-who').filter({ hasText: ' · 电话' }).first()).toBeVisible();
  });

  test('S4.3 a number opens its matter, a telephone number begins a call, and words filter the register', async ({ page }) => {
    await openOffice(page, 'desk', 'book');
    await expect(shown(page, rows).nth(2)).toBeVisible();
    const number = await numberIn(shown(page, rows).nth(2));
    await page.keyboard.press('/');
    await expect(shown(page, '#find')).toBeFocused();
    await page.keyboard.type(number.split('-')[1] ?? '');
    await page.keyboard.press('Enter');
    await expect(shown(page, rows)).toHaveCount(0);
    await expect(shown(page, '.frame-main')).toContainText(number);
    await standing(page);
    await page.keyboard.press('/');
    const telephone = aNewNumber();
    await page.keyboard.type(telephone);
    await page.keyboard.press('Enter');
    await expect(shown(page, '#call-telephone')).toHaveValue(telephone);
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.keyboard.insertText('电梯');
    await page.keyboard.press('Enter');
    await expect(shown(page, '.frame-title')).toHaveText('登记簿');
    await expect(shown(page, '#book-words')).toHaveValue('电梯');
    await page.keyboard.press('/');
    await page.keyboard.type('999999');
    await page.keyboard.press('Enter');
    await expect(shown(page, '.toast')).toContainText('登记簿里没有');
  });

  test('households: a building, a room, who lives there; an invitation asks whom it is for and has a code to read out', async ({ page, request }) => {
    const { household, person } = await aNeighbour(request);
    await openOffice(page, 'desk');
    await page.keyboard.press('g');
    await page.keyboard.press('z');
    await expect(shown(page, '.household-row').first()).toBeVisible();
    const [building = ''] = household.label.split(' 单元')[0]?.split(' ') ?? [];
    await page.getByRole('radio', { name: `${building} 号楼`, exact: true }).press('Enter');
    await page.keyboard.press('c');
    await expect(shown(page, '#household-filter')).toBeFocused();
    await page.keyboard.type((household.label.match(/\d+/g) ?? []).join('-'));
    await expect(shown(page, '.household-row')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(shown(page, '.household h2.t22')).toHaveText(household.label);
    await expect(shown(page, '#household-filter')).not.toBeFocused();
    await expect(shown(page, '.household')).toContainText(person.name);
    await picture(page, 'desk-household');
    await shown(page, '#invite').press('Enter');
    await expect(page.getByRole('dialog').locator('.household-named')).toHaveText(household.label);
    await expect(page.getByRole('dialog').getByRole('radio', { checked: true })).toHaveCount(0);
    await page.locator('#invite-do').press('Enter');
    await expect(page.getByRole('dialog')).toContainText('请先选他是这一户的什么人');
    await expect(page.locator('#invite-relation-0')).toBeFocused();
    await page.getByRole('dialog').getByRole('radio', { name: '租户' }).press('Enter');
    const asked = page.waitForRequest((request) => request.url().endsWith('/invitations'));
    await page.locator('#invite-do').press('Enter');
    expect((await asked).postDataJSON()).toEqual({ relation: 'tenant' });
    await expect(page.locator('#invitation-code')).not.toBeEmpty();
    await expect(page.getByRole('dialog')).toContainText('的租户');
    await picture(page, 'desk-invitation');
    await page.keyboard.press('Escape');
    await page.reload();
    await expect(shown(page, '.household')).toContainText(household.label);
  });

  test('households: a whole room number stands first, of several none is opened unseen, and a unit or a building narrows them', async ({ page }) => {
    await openOffice(page, 'desk', 'households');
    await page.getByRole('radio', { name: '1 号楼', exact: true }).press('Enter');
    await page.keyboard.press('c');
    await page.keyboard.type('1104');
    const row = shown(page, '.household-row');
    await expect(row).toHaveText(['1 单元 1104 室', '2 单元 1104 室']);
    await expect(shown(page, '.households-head')).toContainText('有 2 户');
    await page.keyboard.press('Enter');
    await expect(row.first()).toBeFocused();
    await expect(shown(page, '.household')).toHaveCount(0);
    await picture(page, 'desk-households-1104');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await expect(shown(page, '.household h2.t22')).toHaveText('1 号楼 2 单元 1104 室');
    await shown(page, '#household-filter').fill('2 单元 1104');
    await expect(shown(page, '.household')).toHaveCount(0); // an invitation never goes to the one that stood open before
    await expect(row).toHaveText(['2 单元 1104 室']);
    await shown(page, '#household-filter').fill('3-1-1104');
    await expect(row).toHaveText(['3 号楼 1 单元 1104 室']);
    await page.keyboard.press('Enter');
    await expect(shown(page, '.household h2.t22')).toHaveText('3 号楼 1 单元 1104 室');
    await expect(page.getByRole('radio', { name: '3 号楼', exact: true })).toBeChecked();
  });

  test('a code for a household that has an owner says so before another one is made', async ({ page, request }) => {
    const { household } = await aNeighbour(request);
    const owner = household.people.find(({ relation }) => relation === 'owner');
    await openOffice(page, 'desk', `households&household=${household.id}`);
    await shown(page, '#invite').press('Enter');
    await expect(page.getByRole('dialog')).not.toContainText('已有业主');
    await page.getByRole('dialog').getByRole('radio', { name: '业主' }).press('Enter');
    await expect(page.getByRole('dialog')).toContainText(`这一户已有业主：${owner?.name}`);
    await picture(page, 'desk-invite-owner');
  });

  test('a person found by telephone is bound to a household with their relation', async ({ page, request }) => {
    const { household, person } = await aNeighbour(request);
    await openOffice(page, 'desk', `households&household=${household.id}`);
    await shown(page, '#bind').press('Enter');
    await expect(page.locator('#bind-telephone')).toBeFocused();
    await page.keyboard.type(aNewNumber());
    await expect(page.getByRole('dialog')).toContainText('这个电话没有登记过的人');
    await page.locator('#bind-telephone').fill(person.telephone);
    await expect(page.getByRole('dialog')).toContainText(`现在绑定在 ${household.label}`);
    const relation = { owner: '业主', family: '家属', tenant: '租户', unbound: '业主' }[person.relation];
    await page.getByRole('dialog').getByRole('radio', { name: relation }).press('Enter');
    await page.locator('#bind-do').press('Enter');
    await expect(shown(page, '.toast')).toContainText(`${person.name}绑定好了`);
    await expect(shown(page, '.household')).toContainText(person.name);
  });

  test('staff by department, with what lies on them', async ({ page }) => {
    await openOffice(page, 'desk');
    await page.keyboard.press('g');
    await page.keyboard.press('y');
    const first = shown(page, '.staff-group').filter({ hasText: '工程维修部' }).getByRole('row').nth(1);
    await expect(first).toContainText('师傅');
    await expect(first).toContainText(/1\d{10}/);
  });

  test('? shows the keys in force, and letters are letters while one types', async ({ page }) => {
    await openOffice(page, 'desk', 'book');
    await expect(shown(page, rows).first()).toBeVisible();
    await page.keyboard.press('Shift+Slash');
    const sheet = page.getByRole('dialog');
    await expect(sheet).toContainText('全部按键');
    for (const name of ['找', '登记', '待办', '下一行', '上一期', '筛选'])
      await expect(sheet.locator('.key-line').filter({ hasText: name }).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(sheet).toHaveCount(0);
    await shown(page, '#book-words').focus();
    await page.keyboard.type('ngb');
    await expect(shown(page, '#book-words')).toHaveValue('ngb');
    await expect(shown(page, '.frame-title')).toHaveText('登记簿');
  });

  test('a superior sees the register alone; a supervisor the office', async ({ page, browser }) => {
    await openOffice(page, 'superior');
    await expect(shown(page, '.frame-title')).toHaveText('登记簿');
    await expect(shown(page, '.frame-place')).toHaveText(['登记簿', '我']);
    await expect(shown(page, '#find')).toHaveAttribute('placeholder', '编号、关键字');
    const other = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    await openOffice(other, 'supervisor');
    await expect(shown(other, '.frame-title')).toHaveText('待办');
    await expect(shown(other, '#place-households')).toBeVisible();
    await other.context().close();
  });
});

test.describe('on a phone', () => {
  test('the same sections by thumb: the drawer, cards for rows, what can be pressed is large enough', async ({ page }) => {
    await openOffice(page, 'desk', 'book');
    await expect(shown(page, '.table-card').first()).toBeVisible();
    expect(await tooSmall(page, 44)).toEqual([]);
    expect(await nameless(page)).toEqual([]);
    await picture(page, 'desk-register-book-phone');
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
    for (const [place, title] of [
      ['households', '住户'],
      ['staff', '员工'],
      ['callbacks', '回访'],
      ['me', '我'],
    ] as const) {
      await shown(page, '.frame-menu').click();
      await shown(page, `#place-${place}`).click();
      await expect(shown(page, '.frame-title')).toHaveText(title);
      expect(await tooSmall(page, 44)).toEqual([]);
    }
  });

  test('a household opens over its list and Back leads to the list', async ({ page }) => {
    await openOffice(page, 'desk', 'households');
    await shown(page, '.household-row').first().click();
    await expect(shown(page, '.household .t22')).toBeVisible();
    await expect(shown(page, '.household-row').first()).toBeHidden();
    await shown(page, '.household-back').getByRole('button', { name: '返回' }).click();
    await expect(shown(page, '.household-row').first()).toBeVisible();
  });

  test('finding from under the thumb', async ({ page }) => {
    await openOffice(page, 'desk', 'book');
    await shown(page, '#find-open').click();
    await page.getByRole('dialog').locator('#find').fill(aSentence('没有 {n}'));
    await page.getByRole('dialog').locator('#find').press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(shown(page, '.empty')).toContainText('没有找到');
  });
});
