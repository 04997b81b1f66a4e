import type { ServedAction } from '@huiyin/shared/matters/matter.endpoints';
import { isInHand, useSendQueue, type Submission } from '../../api/send-queue.ts';
import { currentOwner } from '../accounts/session.ts';

/** A step of a matter that was taken on this device and has not reached the server. */
export interface WaitingStep {
  action: ServedAction;
  matterId: string;
  body: Readonly<Record<string, unknown>>;
  submission: Submission;
}

const A_STEP = /^\/complaints\/:id\/([a-z-]+)$/;

function stepOf(submission: Submission): WaitingStep[] {
  const body = submission.body as Record<string, unknown>;
  const action = A_STEP.exec(submission.path)?.[1];
  return action === undefined ? [] : [{ action: action as ServedAction, matterId: String(body['id']), body, submission }];
}

/** The steps of the person who is signed in that wait on this device, in the order in which they were taken. */
export function useWaitingSteps(): WaitingStep[] {
  const owner = currentOwner();
  return useSendQueue(({ waiting }) => waiting)
    .filter((submission) => submission.owner === owner)
    .flatMap(stepOf);
}

/** Those that will be sent by themselves: a refused one waits for a word of its person, and what was pressed just now is told by its own button. */
export const onTheirWay = (steps: readonly WaitingStep[]): WaitingStep[] =>
  steps.filter(({ submission }) => submission.refused === undefined && !isInHand(submission.key));
