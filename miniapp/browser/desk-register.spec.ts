import { expect, test, type Page } from '@playwright/test';
import { aNeighbour, aNewNumber, openOffice, registered, Typist } from './desk-register-steps.ts';
import { aSentence, nameless, picture, shown, tooSmall } from './resident-steps.ts';

const NUMBER = /^\d{4}-\d{6}$/;

/** Registers what whoever stands in the form reports, and begins the next call. */
async function registersALamp(page: Page): Promise<void> {
  await shown(page, '#call-text').fill(aSentence('东门 {n} 号路灯不亮'));
  await shown(page, '#call-place').fill('东门');
  await page.keyboard.press('Control+Enter');
  await expect(shown(page, '#saved-number')).toHaveText(NUMBER);
  await page.keyboard.press('Enter');
  await expect(shown(page, '#call-telephone')).toBeFocused();
}

test.describe('at the desk, by keyboard alone', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('S9.4 a clerk registers a call by keyboard alone in under 30 seconds, typing like a person (200 ms a key)', async ({ page, request }) => {
    const { person, household } = await aNeighbour(request);
    await openOffice(page, 'desk');
    const clerk = new Typist(page);
    await clerk.press('n');
    await expect(shown(page, '#call-telephone')).toBeFocused();

    await clerk.type(person.telephone);
    await expect(shown(page, '.call-who')).toContainText(person.name);
    await expect(shown(page, '.call-aside')).toContainText(household.label);
    await clerk.press('Enter');
    await expect(shown(page, '#call-text')).toBeFocused();
    await clerk.write([
      ['chufang', '厨房'],
      ['shuiguan', '水管'],
      ['loushui', '漏水'],
      [',', '，'],
      ['dishang', '地上'],
      ['doushi', '都是'],
      ['shui', '水'],
    ]);
    await expect(shown(page, '#call-category')).toContainText('水管漏水');
    await expect(shown(page, '#call-category')).toContainText('写到“水管”“漏水”');
    await expect(shown(page, '.register-form')).toContainText('工程维修部');
    await picture(page, 'desk-register');
    await clerk.press('Control+Enter');

    await expect(shown(page, '#saved-number')).toHaveText(NUMBER);
    const number = await shown(page, '#saved-number').innerText();
    await expect(shown(page, '#read-back')).toContainText(`${person.name}，您的事记下了，编号 ${number}。`);
    await expect(shown(page, '#read-back')).toContainText('前核实情况');
    await expect(shown(page, '#read-back')).toContainText('前答复您');
    await picture(page, 'desk-registered');
    expect(clerk.seconds, `${clerk.presses} keys`).toBeLessThan(30);

    await clerk.press('Enter');
    await expect(shown(page, '#call-telephone')).toBeFocused();
    await expect(shown(page, '#call-telephone')).toHaveValue('');
    await expect(shown(page, '#call-text')).toHaveValue('');
  });

  test('S9.4 a number that nobody knows: name and home are asked for, and the home is found by its short form', async ({ page, request }) => {
    const { household } = await aNeighbour(request);
    await openOffice(page, 'desk', 'register');
    const sentence = aSentence('阳台 {n} 号下水口堵了');
    await expect(shown(page, '#call-telephone')).toBeFocused();
    const telephone = aNewNumber();
    await page.keyboard.type(telephone);
    await expect(shown(page, '.call-who')).toContainText('这个号码没登记过');
    await expect(shown(page, '.call-aside')).toContainText('这个号码没登记过');
    await page.keyboard.press('Enter');
    await expect(shown(page, '#call-name')).toBeFocused();
    await page.keyboard.insertText('周大爷');
    await page.keyboard.press('Enter');
    await expect(shown(page, '#call-home')).toBeFocused();
    const numbers = household.label.match(/\d+/g) ?? [];
    await page.keyboard.type(numbers.join('-'));
    await expect(shown(page, '.home.on')).toContainText(household.label);
    await page.keyboard.press('Enter');
    await expect(shown(page, '.home-chosen')).toContainText(household.label);
    await expect(shown(page, '#call-text')).toBeFocused();
    await page.keyboard.insertText(sentence);
    await page.keyboard.press('Control+Enter');
    await expect(shown(page, '#read-back')).toContainText('周大爷，您的事记下了');
    expect(await registered(request, sentence)).toBe(1);

    // Their next call finds them, with the home that they named and nobody has seen.
    await page.keyboard.press('Enter');
    await expect(shown(page, '#call-telephone')).toBeFocused();
    await page.keyboard.type(telephone);
    await expect(shown(page, '.call-who')).toContainText('周大爷');
    await expect(shown(page, '.call-who')).toContainText(household.label);
    await expect(shown(page, '.call-who')).toContainText('自己说的，没绑定');
    await expect(shown(page, '.call-aside')).toContainText(sentence);
    await picture(page, 'desk-call-known-by-word');
  });

  test('S9.4 who left only a number is known by it the next time; their name is added when they say it', async ({ page }) => {
    await openOffice(page, 'desk', 'register');
    const telephone = aNewNumber();
    const calls = async (): Promise<void> => {
      await registersALamp(page);
      await page.keyboard.type(telephone);
    };
    await expect(shown(page, '#call-telephone')).toBeFocused();
    await page.keyboard.type(telephone);
    await calls();
    await expect(shown(page, '.call-who')).toContainText(`尾号 ${telephone.slice(-4)}`);
    await expect(shown(page, '#call-not-them')).toHaveText('填姓名');
    await shown(page, '#call-not-them').click();
    await expect(shown(page, '#call-name')).toBeFocused();
    await page.keyboard.insertText('吴阿姨');
    await calls();
    await expect(shown(page, '.call-who')).toContainText('吴阿姨');
    await expect(shown(page, '#call-not-them')).toHaveText('换个人');
  });

  test('S9.4 of several who are known by one number each is a press away, somebody else as well, and back again', async ({ page }) => {
    await openOffice(page, 'desk', 'register');
    const telephone = aNewNumber();
    const registers = async (name: string): Promise<void> => {
      await shown(page, '#call-name').fill(name);
      await registersALamp(page);
    };
    await expect(shown(page, '#call-telephone')).toBeFocused();
    await page.keyboard.type(telephone);
    await expect(shown(page, '.call-who')).toContainText('这个号码没登记过');
    await page.keyboard.press('Enter');
    await registers('周明');
    await page.keyboard.type(telephone);
    await shown(page, '#call-not-them').click();
    await expect(shown(page, '.call-aside')).toContainText('这个号码登记过别人');
    await registers('孙丽');

    await page.keyboard.type(telephone);
    const choice = (name: string) => shown(page, '.call-who').getByRole('radio', { name });
    await choice('孙丽').click();
    await expect(shown(page, '.caller-who')).toContainText('孙丽');
    const { height = 0 } = (await shown(page, '.caller').boundingBox()) ?? {};
    expect(height, 'a line for who it is, and one or two to choose from').toBeLessThan(140);
    await picture(page, 'desk-call-several');
    await choice('换个人').click();
    await expect(shown(page, '#call-name')).toBeVisible();
    await choice('周明').click();
    await expect(shown(page, '.caller-who')).toContainText('周明');
  });

  test('S5.1 the building that the words name comes before the caller’s own, and words of an emergency are noticed', async ({ page, request }) => {
    const { person, household } = await aNeighbour(request);
    const named = household.label.startsWith('3 号楼') ? '5 号楼' : '3 号楼';
    await openOffice(page, 'desk', 'register');
    await expect(shown(page, '#call-telephone')).toBeFocused();
    await page.keyboard.type(person.telephone);
    await expect(shown(page, '.call-who')).toContainText(person.name);
    await shown(page, '#call-text').fill(`${named.replace(' ', '')}电梯停在7楼不动，有人关在里面`);
    await expect(shown(page, '#call-place')).toHaveValue(named);
    await expect(shown(page, '#call-sounds-urgent')).toBeVisible();
  });

  test('S9.4 whoever goes on by themselves while the number is still looked up is not led back, and keeps the public place that they wrote', async ({
    page,
    request,
  }) => {
    const { person } = await aNeighbour(request);
    let answer = (): void => undefined;
    const mayAnswer = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/api/v1/people?**', async (route) => {
      await mayAnswer;
      await route.continue();
    });
    await openOffice(page, 'desk', 'register');
    await shown(page, '#call-telephone').fill(person.telephone);
    await page.keyboard.press('Enter');
    await shown(page, '#call-place').focus();
    await page.keyboard.insertText('东门');
    answer();
    await expect(shown(page, '.call-who')).toContainText(person.name);
    await expect(shown(page, '#call-place')).toBeFocused();
    await page.keyboard.insertText('岗亭');
    await expect(shown(page, '#call-place')).toHaveValue(/东门岗亭$/);
  });

  test('S9.4 of several homes with one room number none is taken unseen: the arrows mark one, Enter takes it', async ({ page }) => {
    await openOffice(page, 'desk', 'register');
    await shown(page, '#call-home').fill('3-1102');
    await expect(shown(page, '.home').nth(1)).toBeVisible();
    await expect(shown(page, '.home.on')).toHaveCount(0);
    await page.keyboard.press('Enter');
    await expect(shown(page, '.home-chosen')).toHaveCount(0);
    await expect(shown(page, '#call-home')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const second = await shown(page, '.home').nth(1).locator('.grow').innerText();
    await expect(shown(page, '.home.on')).toContainText(second);
    await page.keyboard.press('Enter');
    await expect(shown(page, '.home-chosen')).toContainText(second);
    await expect(shown(page, '#call-text')).toBeFocused();
  });

  test('S5.1 a lift or a street lamp is at a public place whoever calls, unless the clerk says otherwise with Alt G, and its building is suggested', async ({
    page,
    request,
  }) => {
    const { person, household } = await aNeighbour(request);
    await openOffice(page, 'desk', 'register');
    await shown(page, '#call-telephone').fill(person.telephone);
    await expect(shown(page, '.call-home-place')).toContainText(household.label);
    await shown(page, '#call-text').fill('电梯里的灯坏了');
    await expect(shown(page, '.call-place').getByRole('radio', { name: '公共地方' })).toBeChecked();
    const [building = ''] = /^\S+ 号楼/.exec(household.label) ?? [];
    await expect(shown(page, '#call-place')).toHaveValue(building);
    await page.keyboard.press('Alt+g');
    await expect(shown(page, '.call-home-place')).toContainText(household.label);
    await page.keyboard.press('Alt+g');
    await expect(shown(page, '#call-place')).toBeFocused();
    await page.keyboard.type('电梯');
    await expect(shown(page, '#call-place')).toHaveValue(`${building}电梯`);
    await expect(shown(page, '.call-place')).toContainText(`算在 ${building}`);
    await shown(page, '#call-text').fill('厨房水管漏水');
    await expect(shown(page, '#call-place')).toBeVisible();
  });

  test('Alt and the number before a question lead to it, and the foot shows only keys that work', async ({ page, request }) => {
    const { person } = await aNeighbour(request);
    await openOffice(page, 'desk', 'register');
    await shown(page, '#call-telephone').fill(person.telephone);
    await expect(shown(page, '.call-who')).toContainText(person.name);
    const foot = shown(page, '.frame-foot-keys');
    await expect(foot).toContainText('先放着，不丢');
    const fields = ['call-telephone', 'call-not-them', 'call-text', 'call-place-kind-0', 'call-urgent', 'call-category', 'call-source-0', 'add-photo'];
    await shown(page, '#call-text').fill('厨房水管漏水');
    for (const [index, field] of fields.entries()) {
      await page.keyboard.press(`Alt+${index + 1}`);
      await expect(shown(page, `#${field}`)).toBeFocused();
    }
    await page.keyboard.press('Control+Enter');
    await expect(shown(page, '#saved-number')).toHaveText(NUMBER);
    await expect(foot).not.toContainText('不丢');
    await expect(foot).toContainText('去待办');
  });

  test('a place that is missing has the focus until it is written, and a home that is missing is asked of the caller', async ({ page }) => {
    await openOffice(page, 'desk', 'register');
    await shown(page, '#call-text').fill('大堂的门关不上');
    await shown(page, '#save-call').click();
    await expect(shown(page, '.call-place [role=alert]')).toContainText('请写一下在哪里');
    await expect(shown(page, '#call-place')).toBeFocused();
    await page.keyboard.type('1 号楼大堂');
    await expect(shown(page, '#call-place')).toHaveValue('1 号楼大堂');
    await expect(shown(page, '#call-place')).toBeFocused();
    await page.keyboard.press('Alt+g');
    await page.keyboard.press('Control+Enter');
    await expect(shown(page, '.call-place [role=alert]')).toContainText('还不知道是哪一户');
    await expect(shown(page, '#call-home')).toBeFocused();
  });

  test('Tab goes past the homes that are offered, to what was said, and takes the one that is marked along', async ({ page }) => {
    await openOffice(page, 'desk', 'register');
    await shown(page, '#call-home').focus();
    await page.keyboard.type('3-1102');
    await expect(shown(page, '.homes .home')).not.toHaveCount(0);
    await page.keyboard.press('ArrowDown');
    const marked = await shown(page, '.homes .home.on span').first().innerText();
    await page.keyboard.press('Tab');
    await expect(shown(page, '#call-text')).toBeFocused();
    await page.keyboard.type('楼道里的灯不亮');
    await expect(shown(page, '#call-text')).toHaveValue('楼道里的灯不亮');
    await expect(shown(page, '.home-chosen')).toContainText(marked);
  });

  test('S12.1 words that sound like an emergency say so beside the switch, until it is on', async ({ page }) => {
    await openOffice(page, 'desk', 'register');
    await shown(page, '#call-text').fill('电梯停了，里面有人被困');
    await expect(shown(page, '#call-sounds-urgent')).toBeVisible();
    await page.keyboard.press('Alt+j');
    await expect(shown(page, '#call-urgent')).toBeChecked();
    await expect(shown(page, '#call-sounds-urgent')).toHaveCount(0);
    await shown(page, '#clear-call').click();
    await page.getByRole('dialog').getByRole('button', { name: '清空' }).click();
  });

  test('S9.4 two presses of Ctrl+Enter register once', async ({ page, request }) => {
    await openOffice(page, 'desk', 'register');
    const sentence = aSentence('大堂 {n} 号信箱的门掉了');
    await shown(page, '#call-text').fill(sentence);
    await shown(page, '#call-place').fill('大堂信箱旁');
    await shown(page, '#call-place').evaluate((field) => {
      const keys = { code: 'Enter', key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true };
      field.dispatchEvent(new KeyboardEvent('keydown', keys));
      field.dispatchEvent(new KeyboardEvent('keydown', keys));
    });
    await expect(shown(page, '#saved-number')).toHaveText(NUMBER);
    expect(await registered(request, sentence)).toBe(1);
  });

  test('what is wrong is said at its field, and nothing is sent', async ({ page }) => {
    await openOffice(page, 'desk', 'register');
    let sent = 0;
    await page.route('**/api/v1/complaints', (route) => {
      sent += 1;
      return route.continue();
    });
    await shown(page, '#call-telephone').fill('138abc');
    await expect(shown(page, '.call-telephone [role=alert]')).toContainText('电话里只能有数字');
    await shown(page, '#call-text').fill('漏');
    await page.keyboard.press('Control+Enter');
    await expect(shown(page, '#call-telephone')).toBeFocused();
    await expect(shown(page, '.call-part [role=alert]').filter({ hasText: '至少两个字' })).toBeVisible();
    await expect(shown(page, '.call-place [role=alert]')).toContainText('请写一下在哪里');
    await shown(page, '#call-telephone').fill('');
    await shown(page, '#call-text').fill('水'.repeat(8001));
    await expect(shown(page, '.call-part [role=alert]').filter({ hasText: '8000' })).toBeVisible();
    await expect(shown(page, '#call-text')).toHaveValue('水'.repeat(8001));
    await page.keyboard.press('Control+Enter');
    await expect(shown(page, '#call-text')).toBeFocused();
    expect(sent).toBe(0);
  });

  test('S9.4 the line is down: the call is kept, the screen says so, and it is registered once the line is back', async ({ page, request }) => {
    await openOffice(page, 'desk', 'register');
    const sentence = aSentence('{n} 号单元门关不上');
    await shown(page, '#call-text').fill(sentence);
    await shown(page, '#call-place').fill('单元门口');
    await page.route('**/api/v1/complaints', (route) => route.abort());
    await page.keyboard.press('Control+Enter');
    await expect(shown(page, '.saved-call')).toContainText('已存好，网络好了自动登记');
    expect(await registered(request, sentence)).toBe(0);
    await page.unroute('**/api/v1/complaints');
    const sent = page.waitForResponse((answer) => answer.url().endsWith('/api/v1/complaints') && answer.ok());
    await page.reload();
    await sent;
    await expect.poll(() => registered(request, sentence)).toBe(1);
  });

  test('a draft survives a reload and a look at another section', async ({ page }) => {
    await openOffice(page, 'desk', 'register');
    const sentence = aSentence('{n} 号灯一闪一闪');
    await shown(page, '#call-text').fill(sentence);
    await expect(shown(page, '.save-bar')).toContainText('草稿已存');
    await page.reload();
    await expect(shown(page, '#call-text')).toHaveValue(sentence);
    await page.keyboard.press('Escape');
    await expect(shown(page, '.frame-title')).toHaveText('待办');
    await page.keyboard.press('n');
    await expect(shown(page, '#call-text')).toHaveValue(sentence);
    await shown(page, '#clear-call').click();
    await page.getByRole('dialog').getByRole('button', { name: '清空' }).click();
    await expect(shown(page, '#call-text')).toHaveValue('');
    await expect(shown(page, '#call-telephone')).toBeFocused();
  });

  test('S4.1 found on patrol: no reply is owed, and the screen says so', async ({ page }) => {
    await openOffice(page, 'desk', 'register');
    await shown(page, '#call-text').fill(aSentence('{n} 号井盖松动'));
    await shown(page, '#call-place').fill('北门外');
    await page.getByRole('radio', { name: '巡查发现' }).click();
    await expect(shown(page, '.register-form')).toContainText('巡查发现的，不用答复');
    await page.keyboard.press('Control+Enter');
    await expect(shown(page, '#saved-number')).toHaveText(NUMBER);
    await expect(shown(page, '#read-back')).toContainText('办完不用答复');
  });

  test('S5.1 the suggestion is changed with Alt L, and an open matter at the same place is noted with Alt B', async ({ page }) => {
    await openOffice(page, 'desk', 'register');
    const place = aSentence('北门 {n} 号岗亭旁');
    const report = async (): Promise<void> => {
      await shown(page, '#call-text').fill('这里的路灯不亮，晚上看不见');
      await shown(page, '#call-place').fill(place);
    };
    await report();
    await page.keyboard.press('Alt+l');
    await expect(page.locator('#category-filter')).toBeFocused();
    await page.keyboard.insertText('照明');
    await page.keyboard.press('Enter');
    await expect(shown(page, '#call-category')).toContainText('您选的');
    await page.keyboard.press('Control+Enter');
    await expect(shown(page, '#saved-number')).toHaveText(NUMBER);
    const first = await shown(page, '#saved-number').innerText();
    await page.keyboard.press('Enter');

    await report();
    await expect(shown(page, '.similar-matter')).toContainText(place);
    await page.keyboard.press('Alt+b');
    await expect(shown(page, '#is-alike')).toContainText('已记为同一件');
    await page.keyboard.press('Control+Enter');
    await expect(shown(page, '#saved-number')).toHaveText(NUMBER);
    await page.keyboard.press('o');
    // The matter itself: its number stands beside the receipt as well.
    await expect(shown(page, '.frame-title')).toHaveText('事项');
    await expect(shown(page, '.frame-main')).toContainText(first);
    // Whoever comes back takes the next call, and does not find the receipt of the last.
    await page.keyboard.press('n');
    await expect(shown(page, '#call-telephone')).toBeFocused();
    await expect(shown(page, '#saved-number')).toHaveCount(0);
  });
});

test.describe('on a phone', () => {
  test('S9.4 a clerk away from the desk registers a call by thumb', async ({ page, request }) => {
    const { person } = await aNeighbour(request);
    await openOffice(page, 'desk', 'board');
    await shown(page, '#take-call').click();
    await shown(page, '.frame-bar').getByRole('button', { name: '返回' }).click();
    await expect(shown(page, '.frame-title')).toHaveText('待办');
    await shown(page, '#take-call').click();
    await shown(page, '#call-telephone').fill(person.telephone);
    await expect(shown(page, '.call-who')).toContainText(person.name);
    await shown(page, '#call-text').fill(aSentence('厨房 {n} 号水管漏水'));
    expect(await tooSmall(page, 44)).toEqual([]);
    expect(await nameless(page)).toEqual([]);
    await picture(page, 'desk-register-phone');
    await shown(page, '#save-call').click();
    await expect(shown(page, '#saved-number')).toHaveText(NUMBER);
    await shown(page, '#next-call').click();
    await expect(shown(page, '#call-telephone')).toHaveValue('');
  });
});
