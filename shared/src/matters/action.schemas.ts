import type { z } from 'zod';
import * as complaint from '../complaints/complaint.schema.ts';
import * as dispatch from '../dispatch/dispatch.schema.ts';
import * as rating from '../ratings/rating.schema.ts';
import * as callback from '../visits/callback.schema.ts';
import type { ActionRequests, ServedAction } from './matter.endpoints.ts';

/** What the body of each served action has to look like; unknown fields are refused. */
export const actionSchemas: { readonly [A in ServedAction]: z.ZodType<ActionRequests[A]> } = {
  verify: complaint.verifyRequest,
  explain: complaint.explainRequest,
  decide: complaint.decideRequest,
  dispatch: dispatch.dispatchRequest,
  accept: dispatch.acceptRequest,
  reassign: dispatch.reassignRequest,
  return: dispatch.returnRequest,
  appoint: dispatch.appointRequest,
  arrive: dispatch.arriveRequest,
  diagnose: dispatch.diagnoseRequest,
  hold: dispatch.holdRequest,
  complete: dispatch.completeRequest,
  'complete-corrective': dispatch.completeCorrectiveRequest,
  reply: complaint.replyRequest,
  'callback-satisfied': callback.callbackSatisfiedRequest,
  'callback-attempt': callback.callbackAttemptRequest,
  'callback-not-reached': callback.callbackNotReachedRequest,
  'callback-problem': callback.callbackProblemRequest,
  'issue-rectification': dispatch.issueRectificationRequest,
  'not-solved': complaint.notSolvedRequest,
  rate: rating.rateRequest,
  add: complaint.addRequest,
  note: complaint.noteRequest,
  urge: complaint.urgeRequest,
  withdraw: complaint.withdrawRequest,
  archive: complaint.archiveRequest,
};
