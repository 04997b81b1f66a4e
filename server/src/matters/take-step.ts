import { Injectable } from '@nestjs/common';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import type { ActionRequests, ServedAction } from '@huiyin/shared/matters/matter.endpoints';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { ComplaintLifecycle } from '../complaints/index.ts';
import { Clock } from '../platform/clock/clock.ts';
import type { Actor } from '../platform/db/index.ts';
import { IdempotentWrites } from '../platform/http/idempotent-writes.ts';
import type { Keyed } from '../platform/http/keyed.decorator.ts';
import { PlanCallback } from '../visits/index.ts';
import { MatterAccess } from './matter-access.ts';
import { Matters } from './matters.ts';
import { StepHandlers } from './step-handlers.ts';

/** Steps that harm nobody when somebody else was first: they are tried again by themselves (decision 5). */
const REPEATABLE: readonly ServedAction[] = ['add', 'reply', 'callback-attempt', 'note', 'urge'];
const TRIES = 5;

@Injectable()
export class TakeStep {
  constructor(
    private readonly handlers: StepHandlers,
    private readonly writes: IdempotentWrites,
    private readonly access: MatterAccess,
    private readonly lifecycle: ComplaintLifecycle,
    private readonly matters: Matters,
    private readonly plan: PlanCallback,
    private readonly clock: Clock,
  ) {}

  /** One step of a matter, in one transaction; the answer is the matter as it is then. @throws DomainError record.not-found, lifecycle.* and those of the step */
  async run<A extends ServedAction>(me: Actor, complaintId: string, action: A, body: ActionRequests[A], keyed: Keyed): Promise<MatterView> {
    if (action === 'complete') await this.plan.prepare(me, this.clock.now());
    const repeatable = REPEATABLE.includes(action);
    for (let tries = 1; ; tries++) {
      try {
        return await this.once(me, complaintId, action, body, repeatable ? { ...keyed, seenVersion: undefined } : keyed);
      } catch (error) {
        const meanwhile = error instanceof DomainError && error.code === 'lifecycle.changed-meanwhile';
        if (!meanwhile || !repeatable || tries >= TRIES) throw error;
      }
    }
  }

  private once<A extends ServedAction>(me: Actor, complaintId: string, action: A, body: ActionRequests[A], keyed: Keyed): Promise<MatterView> {
    return this.writes.run(me, keyed, async (tx) => {
      const complaint = await this.access.readToAct(tx, me, complaintId, (body as { order?: string }).order);
      this.lifecycle.stillStands(complaint, action, keyed.seenVersion);
      return this.matters.after(tx, await this.handlers.of[action](tx, complaint, body, keyed.seenVersion));
    });
  }
}
