import { expect, type APIRequestContext, type Locator, type Page } from '@playwright/test';
import type { DemoPeopleView, DemoPerson, SignInAnswer } from '@huiyin/shared/accounts/account.contract';
import type { ActionRequests, ServedAction } from '@huiyin/shared/matters/matter.endpoints';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { aPhoto, aSentence, shown } from './resident-steps.ts';

const A_DAY = 24 * 60 * 60 * 1000;
let writes = 0;

/** Who takes part, by name: the lead of engineering and three of their workers. */
export const WORKER = '刘志远';
export const OTHER_WORKER = '邓小勇';
export const LEAD = '赵立新';

/** The part of everybody whose screens are not tried here, taken over the interface. */
export class Others {
  private people: DemoPerson[] | undefined;
  constructor(private readonly request: APIRequestContext) {}

  async named(name: string): Promise<DemoPerson> {
    this.people ??= ((await (await this.request.get('/api/v1/demo/people')).json()) as DemoPeopleView).people;
    const person = this.people.find((one) => (one.name === name && one.role !== 'resident') || one.role === name);
    expect(person, name).toBeDefined();
    return person as DemoPerson;
  }

  async headersOf(name: string): Promise<{ Authorization: string; 'Idempotency-Key': string }> {
    const { id } = await this.named(name);
    const { token } = (await (await this.request.post('/api/v1/demo/sign-in', { data: { person: id } })).json()) as SignInAnswer;
    return { Authorization: `Bearer ${token}`, 'Idempotency-Key': `field-step-${process.pid}-${Date.now()}-${(writes += 1)}` };
  }

  async takes<Action extends ServedAction>(name: string, id: string, action: Action, data: ActionRequests[Action]): Promise<MatterView> {
    const answer = await this.request.post(`/api/v1/complaints/${id}/${action}`, { data, headers: await this.headersOf(name) });
    expect(answer.ok(), `${action}: ${await answer.text()}`).toBe(true);
    return (await answer.json()) as MatterView;
  }

  async sees(name: string, id: string): Promise<MatterView> {
    return (await (await this.request.get(`/api/v1/complaints/${id}`, { headers: await this.headersOf(name) })).json()) as MatterView;
  }

  /** A light that a resident reports, checked and sent out by the desk: to somebody by name, or to the department alone. */
  async order(worker: string | null): Promise<Order> {
    const text = aSentence('楼道 {n} 号灯不亮');
    const report = { kind: 'repair', text, place: { kind: 'public', label: '2 号楼 3 层楼道' }, category: 'public-lighting' };
    const registered = await this.request.post('/api/v1/complaints', { data: report, headers: await this.headersOf('resident') });
    const { id } = (await registered.json()) as MatterView;
    await this.takes('desk', id, 'verify', { finding: 'so', words: '情况属实。', duty: 'clear' });
    return this.sendOut({ id, text }, worker);
  }

  async sendOut({ id, text }: Pick<Order, 'id' | 'text'>, worker: string | null): Promise<Order> {
    const named = worker === null ? {} : { worker: (await this.named(worker)).id };
    const remedyBy = new Date(Date.now() + A_DAY).toISOString();
    const matter = await this.takes('desk', id, 'dispatch', { department: 'engineering', ...named, remedyBy });
    const order = matter.orders.at(-1);
    return { id, text, order: order?.id ?? '', number: order?.number ?? '' };
  }
}

export interface Order {
  /** The matter's. */
  id: string;
  text: string;
  order: string;
  number: string;
}

/** Signs in through the person picker as somebody by their name. */
export async function signInAs(page: Page, name: string): Promise<void> {
  await page.goto('/');
  await shown(page, '#all-people').tap();
  await shown(page, '.row').filter({ hasText: name }).filter({ hasNotText: '住户' }).tap(); // staff may live here as well
  await expect(shown(page, '.tab-bar')).toBeVisible();
}

export const card = (page: Page, { text }: Pick<Order, 'text'>): Locator => shown(page, '.order-card').filter({ hasText: text });

/** Opens an order from the list that is shown. */
export async function openOrder(page: Page, order: Order): Promise<void> {
  await card(page, order).locator('.order-open').tap();
  await expect(shown(page, '#order-number')).toHaveText(order.number);
}

export async function photograph(page: Page, slot: '#add-before' | '#add-after' | '#add-photo'): Promise<void> {
  const photo = await aPhoto(page);
  const chooser = page.waitForEvent('filechooser');
  await page.locator(`.taro_page_show:visible ${slot}`).first().tap();
  await (await chooser).setFiles(photo);
}
