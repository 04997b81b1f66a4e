import { expect, type APIRequestContext, type Locator, type Page } from '@playwright/test';
import type { Role } from '@huiyin/shared/access/roles';
import type { DemoPerson } from '@huiyin/shared/accounts/account.contract';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { aSentence, shown } from './resident-steps.ts';
import { people, signInAsPerson, writerFor } from './visits-steps.ts';

/** A little longer than the board waits between two readings. */
export const NEXT_READING = { timeout: 25_000 };

export const firstOf = async (request: APIRequestContext, role: Role): Promise<DemoPerson> => {
  const found = (await people(request)).find((person) => person.role === role);
  expect(found, role).toBeDefined();
  return found as DemoPerson;
};

export interface Reported {
  id: string;
  number: string;
  text: string;
}

/** A light that a resident reports while nobody of the office is asked. */
export async function aLightIsOut(request: APIRequestContext, more: { urgent?: boolean } = {}): Promise<Reported> {
  const text = aSentence('楼道 {n} 号灯不亮');
  const reporter = await writerFor(request, (await firstOf(request, 'resident')).id);
  const { id, number } = await reporter.post<MatterView>('/complaints', {
    kind: 'repair',
    text,
    place: { kind: 'public', label: '2 号楼 3 层楼道' },
    category: 'public-lighting',
    ...more,
  });
  return { id, number, text };
}

/** A light whose order came back twice: it waits for the director's decision. */
export async function aLightPassedBackTwice(request: APIRequestContext, reasons: readonly [string, string]): Promise<Reported> {
  const light = await aLightIsOut(request);
  const desk = await writerFor(request, (await firstOf(request, 'desk')).id);
  const { workers } = await desk.get<{ workers: { postId: string }[] }>('/workers?department=engineering');
  const worker = workers[0]?.postId ?? '';
  for (const reason of reasons) {
    const remedyBy = new Date(Date.now() + 86_400_000).toISOString();
    const { orders } = await desk.take(light.id, 'dispatch', { department: 'engineering', worker, remedyBy });
    await (await writerFor(request, worker)).take(light.id, 'return', { order: orders.at(-1)?.id ?? '', reason });
  }
  return light;
}

/** What the worker does on the spot, over the interface: whoever has the order takes it and does it. */
export async function theWorkerDoesIt(request: APIRequestContext, id: string): Promise<void> {
  const desk = await writerFor(request, (await firstOf(request, 'desk')).id);
  const order = (await desk.get<MatterView>(`/complaints/${id}`)).orders.at(-1);
  const worker = await writerFor(request, order?.worker?.postId ?? '');
  await worker.take(id, 'accept', { order: order?.id ?? '' });
  await worker.take(id, 'complete', { order: order?.id ?? '', done: '换了灯管，试过会亮。', noPhotoReason: '旧灯管已带走', quoted: 0 });
}

/** Signs in with the keyboard's owner at the board, and waits for the counts. */
export async function atTheBoard(page: Page, person: DemoPerson): Promise<void> {
  await signInAsPerson(page, person);
  await expect(shown(page, '#queue-overdue')).not.toContainText('–');
}

export const queue = (page: Page, name: string): Locator => shown(page, `#queue-${name}`);
export const chosenRow = (page: Page): Locator => shown(page, '.board-row.on');

/** The row of a matter in the queue that is open, however far down it stands. */
export async function rowOf(page: Page, text: string): Promise<Locator> {
  const row = shown(page, '.board-row').filter({ hasText: text });
  await expect(shown(page, '.board-row').first()).toBeVisible();
  await expect(async () => {
    if ((await row.count()) > 0) return;
    await shown(page, '#board-more').tap({ timeout: 1_000 });
    throw new Error('further down');
  }).toPass({ timeout: 20_000 });
  return row;
}

/** Opens a queue by its digit and walks down to a matter with J; where the list goes on, J brings the rest. */
export async function walkTo(page: Page, digit: string, text: string): Promise<void> {
  await page.keyboard.press(`Digit${digit}`);
  const rows = shown(page, '.board-row');
  await expect(rows.first()).toHaveClass(/ on /);
  await expect(async () => {
    const before = await chosenRow(page).getAttribute('id');
    if ((await chosenRow(page).filter({ hasText: text }).count()) > 0) return;
    await page.keyboard.press('KeyJ');
    await expect(chosenRow(page)).not.toHaveAttribute('id', before ?? '', { timeout: 500 });
    throw new Error('not there yet');
  }).toPass({ intervals: [0], timeout: 40_000 });
  await expect(shown(page, '#desk-report')).toContainText(text);
}

/** Opens a matter by its number, as one types it into the find box. */
export async function findByNumber(page: Page, number: string): Promise<void> {
  await page.keyboard.press('Slash');
  await expect(shown(page, '#find')).toBeFocused();
  await page.keyboard.type(number);
  await page.keyboard.press('Enter');
  await expect(shown(page, '#desk-matter-number')).toHaveText(number);
}

/** The sheet of a step that is open. */
export const sheet = (page: Page): Locator => page.locator('dialog[open]');
