import { expect, type APIRequestContext } from '@playwright/test';
import type { DemoPeopleView, SignInAnswer } from '@huiyin/shared/accounts/account.contract';
import type { ActionRequests, ServedAction } from '@huiyin/shared/matters/matter.endpoints';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';

const A_DAY = 24 * 60 * 60 * 1000;
let writes = 0;

export type Bearer = { Authorization: string };

export async function signInAs(request: APIRequestContext, person: string): Promise<Bearer> {
  const answer = await request.post('/api/v1/demo/sign-in', { data: { person } });
  const { token } = (await answer.json()) as SignInAnswer;
  return { Authorization: `Bearer ${token}` };
}

/**
 * The staff's part of a repair, through the interface that their screens will use: checked, sent, answered, done. Where the office
 * answers only `after` the work, the system has answered before it.
 */
export async function staffRepair(request: APIRequestContext, matterId: string, answered: 'before' | 'after' = 'before'): Promise<void> {
  const { people } = (await (await request.get('/api/v1/demo/people')).json()) as DemoPeopleView;
  const take = async <Action extends ServedAction>(bearer: Bearer, action: Action, data: ActionRequests[Action]): Promise<MatterView> => {
    const headers = { ...bearer, 'Idempotency-Key': `staff-step-${process.pid}-${(writes += 1)}` };
    const answer = await request.post(`/api/v1/complaints/${matterId}/${action}`, { data, headers });
    expect(answer.ok(), `${action}: ${await answer.text()}`).toBe(true);
    return (await answer.json()) as MatterView;
  };

  const desk = await signInAs(request, people.find(({ role }) => role === 'desk')?.id ?? '');
  const { department } = await take(desk, 'verify', { finding: 'so', words: '去看过，情况属实。', duty: 'clear' });
  const { workers } = (await (await request.get(`/api/v1/workers?department=${department}`, { headers: desk })).json()) as { workers: { postId: string }[] };
  const worker = people.find(({ id, role }) => role === 'worker' && workers.some(({ postId }) => postId === id))?.id ?? '';
  const { orders } = await take(desk, 'dispatch', { department, worker, remedyBy: new Date(Date.now() + A_DAY).toISOString() });
  const reply = (): Promise<MatterView> => take(desk, 'reply', { remedy: '今天派师傅去换。', channel: 'platform' });
  if (answered === 'before') await reply();
  const order = orders.at(-1)?.id ?? '';
  const field = await signInAs(request, worker);
  await take(field, 'accept', { order });
  await take(field, 'complete', { order, done: '换好了，试过没有问题。', noPhotoReason: '换下的件已带走', quoted: 0 });
  if (answered === 'before') return;
  const answers = async (): Promise<number> => {
    const { timeline } = (await (await request.get(`/api/v1/complaints/${matterId}`, { headers: desk })).json()) as MatterView;
    return timeline.filter(({ action }) => action === 'reply').length;
  };
  await expect.poll(answers, 'the message of what was done, which goes out by itself').toBe(1);
  await reply();
}
