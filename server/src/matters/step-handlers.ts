import { Injectable } from '@nestjs/common';
import type { ActionRequests, ServedAction } from '@huiyin/shared/matters/matter.endpoints';
import { TakePlainStep, UrgeComplaint, type Complaint, type PlainAction } from '../complaints/index.ts';
import { AcceptOrder, CompleteOrder, DispatchComplaint, FallAwayOrder, ReturnOrder, WorkOnOrder } from '../dispatch/index.ts';
import type { Tx } from '../platform/db/index.ts';
import { RateComplaint } from '../ratings/index.ts';
import { FinishCallback, PlanCallback } from '../visits/index.ts';

export type StepHandler<A extends ServedAction> = (tx: Tx, complaint: Complaint, body: ActionRequests[A], seenVersion?: number) => Promise<Complaint>;

/** Which use case takes each step: the whole list of what is served. Steps that concern two nouns are put together here. */
@Injectable()
export class StepHandlers {
  readonly of: { readonly [A in ServedAction]: StepHandler<A> };

  constructor(
    plain: TakePlainStep,
    urge: UrgeComplaint,
    dispatch: DispatchComplaint,
    accept: AcceptOrder,
    giveBack: ReturnOrder,
    work: WorkOnOrder,
    complete: CompleteOrder,
    fallAway: FallAwayOrder,
    plan: PlanCallback,
    callback: FinishCallback,
    rate: RateComplaint,
  ) {
    const plainly =
      <A extends PlainAction>(action: A): StepHandler<A> =>
      (tx, complaint, body, seen) =>
        plain.run(tx, complaint, action, body, seen);
    this.of = {
      verify: plainly('verify'),
      explain: plainly('explain'),
      decide: plainly('decide'),
      reply: plainly('reply'),
      'not-solved': plainly('not-solved'),
      add: plainly('add'),
      note: plainly('note'),
      archive: plainly('archive'),
      urge: (tx, complaint, body, seen) => urge.run(tx, complaint, body, seen),
      withdraw: async (tx, complaint, body, seen) => {
        await fallAway.run(tx, complaint);
        return plain.run(tx, complaint, 'withdraw', body, seen);
      },
      dispatch: (tx, complaint, body, seen) => dispatch.run(tx, complaint, body, seen),
      'issue-rectification': (tx, complaint, body, seen) => dispatch.rectify(tx, complaint, body, seen),
      accept: (tx, complaint, body, seen) => accept.run(tx, complaint, body, seen),
      reassign: (tx, complaint, body, seen) => accept.reassign(tx, complaint, body, seen),
      return: (tx, complaint, body, seen) => giveBack.run(tx, complaint, body, seen),
      appoint: (tx, complaint, body, seen) => work.appoint(tx, complaint, body, seen),
      arrive: (tx, complaint, body, seen) => work.arrive(tx, complaint, body, seen),
      diagnose: (tx, complaint, body, seen) => work.diagnose(tx, complaint, body, seen),
      hold: (tx, complaint, body, seen) => work.hold(tx, complaint, body, seen),
      complete: async (tx, complaint, body, seen) => complete.run(tx, complaint, body, await plan.run(tx, complaint), seen),
      'complete-corrective': (tx, complaint, body, seen) => complete.corrective(tx, complaint, body, seen),
      'callback-satisfied': (tx, complaint, body, seen) => callback.satisfied(tx, complaint, body, seen),
      'callback-problem': (tx, complaint, body, seen) => callback.problem(tx, complaint, body, seen),
      'callback-attempt': (tx, complaint, body, seen) => callback.attempt(tx, complaint, body, seen),
      'callback-not-reached': (tx, complaint, body, seen) => callback.notReached(tx, complaint, body, seen),
      rate: (tx, complaint, body, seen) => rate.run(tx, complaint, body, seen),
    };
  }
}
