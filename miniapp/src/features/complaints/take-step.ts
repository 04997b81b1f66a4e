import { actionEndpoint, endpoints, type ActionRequests, type ServedAction } from '@huiyin/shared/matters/matter.endpoints';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { answers } from '../../api/answers.ts';
import { submit, type Sent } from '../../api/send-queue.ts';
import { currentOwner } from '../accounts/session.ts';
import type { StepDraft } from './use-step-draft.ts';

/**
 * Takes a step of a matter with what was written for it; without network it waits on the device. Throws `Refusal`.
 * Told which version was `seen`, the server refuses where somebody was first.
 */
export async function takeStep<Action extends ServedAction>(
  matterId: string,
  action: Action,
  request: ActionRequests[Action],
  { key, photos }: Pick<StepDraft, 'key' | 'photos'>,
  seen?: number,
): Promise<Sent<MatterView>> {
  const body = { id: matterId, ...request };
  const sent = await submit<MatterView>({
    key,
    owner: currentOwner() ?? '',
    path: actionEndpoint(action).path,
    body,
    photos,
    ...(seen === undefined ? {} : { seen }),
  });
  if (sent.sent) answers.keep(answers.keyOf(endpoints.matter, { id: matterId }), sent.answer);
  return sent;
}
