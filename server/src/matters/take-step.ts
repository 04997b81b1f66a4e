import { Injectable } from '@nestjs/common';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import type { ActionRequests, ServedAction } from '@huiyin/shared/matters/matter.endpoints';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { ComplaintLifecycle, ContentChecks, writtenIn } from '../complaints/index.ts';
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

/** A step as it is asked for, with what the platform said of its words. */
interface Asked<A extends ServedAction> {
  readonly action: A;
  readonly body: ActionRequests[A];
  readonly found: Awaited<ReturnType<ContentChecks['beforehand']>>;
}

@Injectable()
export class TakeStep {
  constructor(
    private readonly handlers: StepHandlers,
    private readonly writes: IdempotentWrites,
    private readonly access: MatterAccess,
    private readonly lifecycle: ComplaintLifecycle,
    private readonly matters: Matters,
    private readonly plan: PlanCallback,
    private readonly content: ContentChecks,
    private readonly clock: Clock,
  ) {}

  /** One step of a matter, in one transaction; the answer is the matter as it is then. @throws DomainError record.not-found, lifecycle.* and those of the step */
  async run<A extends ServedAction>(me: Actor, complaintId: string, action: A, body: ActionRequests[A], keyed: Keyed): Promise<MatterView> {
    if (action === 'complete') await this.plan.prepare(me, this.clock.now());
    const found = await this.content.beforehand(me, writtenIn(action, body));
    const repeatable = REPEATABLE.includes(action);
    for (let tries = 1; ; tries++) {
      try {
        return await this.once(me, complaintId, { action, body, found }, repeatable ? { ...keyed, seenVersion: undefined } : keyed);
      } catch (error) {
        const meanwhile = error instanceof DomainError && error.code === 'lifecycle.changed-meanwhile';
        if (!meanwhile || !repeatable || tries >= TRIES) throw error;
      }
    }
  }

  private once<A extends ServedAction>(me: Actor, complaintId: string, { action, body, found }: Asked<A>, keyed: Keyed): Promise<MatterView> {
    return this.writes.run(me, keyed, async (tx) => {
      const complaint = await this.access.readToAct(tx, me, complaintId, (body as { order?: string }).order);
      this.lifecycle.stillStands(complaint, action, keyed.seenVersion);
      const moved = await this.handlers.of[action](tx, complaint, body, keyed.seenVersion);
      await this.content.noteStep(tx, moved, found, ((body as { files?: readonly string[] }).files ?? []).length > 0);
      return this.matters.after(tx, moved);
    });
  }
}
