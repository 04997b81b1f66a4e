import { actionEndpoint, type ActionRequests, type ServedAction } from '@huiyin/shared/matters/matter.endpoints';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { submit, type Sent } from '../../api/send-queue.ts';
import { currentOwner } from '../accounts/session.ts';
import type { StepDraft } from './use-step-draft.ts';

/** Takes a step of a matter with what was written for it; without network it waits on the device. Throws `Refusal`. */
export function takeStep<Action extends ServedAction>(
  matterId: string,
  action: Action,
  request: ActionRequests[Action],
  { key, photos }: Pick<StepDraft, 'key' | 'photos'>,
): Promise<Sent<MatterView>> {
  return submit<MatterView>({ key, owner: currentOwner() ?? '', path: actionEndpoint(action).path, body: { id: matterId, ...request }, photos });
}
