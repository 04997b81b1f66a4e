import { expect, type APIRequestContext, type Locator, type Page } from '@playwright/test';
import type { DemoPeopleView, DemoPerson } from '@huiyin/shared/accounts/account.contract';
import type { CommunityView } from '@huiyin/shared/communities/community.contract';
import type { RegisterRequest } from '@huiyin/shared/complaints/complaint.contract';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import type { ActionRequests, ServedAction } from '@huiyin/shared/matters/matter.endpoints';
import { aSentence, shown } from './resident-steps.ts';
import { signInAs, type Bearer } from './staff-steps.ts';

const A_DAY = 24 * 60 * 60 * 1000;
let writes = 0;

export const QUOTED = 8500;

/** One who writes over the interface, as a screen would. */
class Writer {
  constructor(
    private readonly request: APIRequestContext,
    private readonly bearer: Bearer,
  ) {}

  async post<Answer>(path: string, data: object): Promise<Answer> {
    const headers = { ...this.bearer, 'Idempotency-Key': `visits-step-${process.pid}-${Date.now()}-${(writes += 1)}` };
    const answer = await this.request.post(`/api/v1${path}`, { data, headers });
    expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
    return (await answer.json()) as Answer;
  }
  take<Action extends ServedAction>(matterId: string, action: Action, data: ActionRequests[Action]): Promise<MatterView> {
    return this.post(`/complaints/${matterId}/${action}`, data);
  }
  async get<Answer>(path: string): Promise<Answer> {
    return (await (await this.request.get(`/api/v1${path}`, { headers: this.bearer })).json()) as Answer;
  }
}

export const people = async (request: APIRequestContext): Promise<readonly DemoPerson[]> =>
  ((await (await request.get('/api/v1/demo/people')).json()) as DemoPeopleView).people;
export const writerFor = async (request: APIRequestContext, person: string): Promise<Writer> => new Writer(request, await signInAs(request, person));

const personOf = (everyone: readonly DemoPerson[], wanted: (person: DemoPerson) => boolean): DemoPerson => {
  const found = everyone.find(wanted);
  if (!found) throw new Error('nobody of that role is in the demo community');
  return found;
};

export interface CalledBack {
  matter: MatterView;
  /** Who was named to call back. */
  caller: DemoPerson;
  worker: DemoPerson;
  resident: DemoPerson;
}

/**
 * A matter that is done and waits for its callback: reported (by the desk, where the report says how it came in), checked, dispatched,
 * answered (unless it is not to be), completed over the interface.
 */
export async function toBeCalledBack(request: APIRequestContext, report: Partial<RegisterRequest> = {}, { answered = true } = {}): Promise<CalledBack> {
  const everyone = await people(request);
  const resident = personOf(everyone, ({ role }) => role === 'resident');
  const desk = await writerFor(request, personOf(everyone, ({ role }) => role === 'desk').id);
  const reporter = report.source ? desk : await writerFor(request, resident.id);
  const { buildings } = await desk.get<CommunityView>('/community');
  const { id, department } = await reporter.post<MatterView>('/complaints', {
    kind: 'repair',
    text: aSentence('厨房水槽下面漏水，水表 {n} 度'),
    place: { kind: 'home', label: `${buildings[0]?.name ?? '1 号楼'} 1102`, buildingId: buildings[0]?.id },
    ...report,
  });
  await desk.take(id, 'verify', { finding: 'so', words: '去看过，情况属实。', duty: 'clear' });
  const { workers } = await desk.get<{ workers: { postId: string }[] }>(`/workers?department=${department}`);
  const worker = personOf(everyone, (person) => person.role === 'worker' && workers.some(({ postId }) => postId === person.id));
  const { orders } = await desk.take(id, 'dispatch', { department, worker: worker.id, remedyBy: new Date(Date.now() + A_DAY).toISOString() });
  if (answered) await desk.take(id, 'reply', { remedy: '今天派师傅去换。', channel: 'telephone' });
  const order = orders.at(-1)?.id ?? '';
  const field = await writerFor(request, worker.id);
  await field.take(id, 'accept', { order });
  const matter = await field.take(id, 'complete', { order, done: '换了角阀，试水 10 分钟不漏。', noPhotoReason: '换下的件已带走', quoted: QUOTED });
  const { callback } = await desk.get<MatterView>(`/complaints/${id}`);
  const caller = callback?.caller ? personOf(everyone, (person) => person.id === callback.caller?.postId) : personOf(everyone, ({ role }) => role === 'desk');
  return { matter, caller, worker, resident };
}

/** The matter as the desk sees it now. */
export async function matterNow(request: APIRequestContext, id: string): Promise<MatterView> {
  const desk = await writerFor(request, personOf(await people(request), ({ role }) => role === 'desk').id);
  return desk.get<MatterView>(`/complaints/${id}`);
}

/** The desk answers the resident. */
export async function answer(request: APIRequestContext, id: string): Promise<void> {
  const desk = await writerFor(request, personOf(await people(request), ({ role }) => role === 'desk').id);
  await desk.take(id, 'reply', { remedy: '角阀已换好。', channel: 'telephone' });
}

/** Signs in through the person picker as one certain person. */
export async function signInAsPerson(page: Page, person: DemoPerson): Promise<void> {
  await page.goto('/#/packages/entry/picker/index');
  await page.reload(); // whoever was signed in before leaves no page below
  const row = page.locator(`#person-${person.id}`);
  await expect(page.locator('#all-people').or(row).first()).toBeVisible();
  if (!(await row.isVisible())) await page.locator('#all-people').click();
  await row.click();
  await expect(page.locator(`#person-${person.id}`)).toBeHidden();
}

/** The desk's page of a matter itself: beside the board stand the same buttons. */
export async function openDeskMatter(page: Page, id: string): Promise<void> {
  await page.goto(`/#/packages/desk/matter/index?id=${id}`);
  await expect(shown(page, '.frame-title')).toHaveText('事项');
  await expect(shown(page, '#desk-matter-number')).toBeVisible();
}

export async function openCallback(page: Page, { matter, caller }: CalledBack): Promise<void> {
  await signInAsPerson(page, caller);
  await page.goto(`/#/packages/visits/callback/index?id=${matter.id}`);
  await expect(shown(page, '.callback-head')).toBeVisible();
}

/** Signs with a finger: a few strokes across the surface. */
export async function sign(page: Page): Promise<void> {
  const surface = shown(page, '#signature');
  await surface.scrollIntoViewIfNeeded();
  const { x = 0, y = 0, width = 0, height = 0 } = (await surface.boundingBox()) ?? {};
  for (const [fromX, fromY, toX, toY] of [
    [0.2, 0.3, 0.35, 0.7],
    [0.35, 0.3, 0.2, 0.7],
    [0.5, 0.2, 0.52, 0.8],
    [0.65, 0.4, 0.85, 0.42],
  ] as const) {
    await page.mouse.move(x + fromX * width, y + fromY * height);
    await page.mouse.down();
    await page.mouse.move(x + toX * width, y + toY * height, { steps: 6 });
    await page.mouse.up();
  }
  await expect(shown(page, '.signature.signed')).toBeVisible();
}

/** Answers the three items that are asked, and checks the charges. */
export async function fillFour(page: Page, collected: string): Promise<void> {
  await shown(page, '#inspection-words').fill('水槽下面干的，试水 10 分钟不漏');
  await shown(page, '#service-words').fill('态度好，来得准时');
  await shown(page, '#improvement-words').fill('希望提前半小时打电话');
  await shown(page, '#collected').fill(collected);
}

/** A page that scrolls by itself has come to rest. */
export const standsStill = (on: Locator): Promise<void> =>
  on.evaluate(
    (element) =>
      new Promise<void>((rest) => {
        let [before, frames] = [Number.NaN, 0];
        const look = (): void => {
          const { top } = element.getBoundingClientRect();
          frames = top === before ? frames + 1 : 0;
          before = top;
          if (frames === 10) rest();
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
