import { registerRequest } from '@huiyin/shared/complaints/complaint.schema';
import { actionSchemas } from '@huiyin/shared/matters/action.schemas';
import type { ActionRequests, ServedAction } from '@huiyin/shared/matters/matter.endpoints';
import { ComplaintLifecycle, RegisterComplaint, type Complaint } from '../../complaints/index.ts';
import { StepHandlers, type StepHandler } from '../../matters/index.ts';
import type { TurnableClock } from '../../platform/clock/clock.ts';
import { UnitOfWork } from '../../platform/db/index.ts';
import { OutboxRelay } from '../../platform/outbox/outbox-relay.ts';
import { PlanCallback } from '../../visits/index.ts';
import type { Beat, StepBeat } from './beat.ts';
import type { Pictures } from './pictures.ts';

/** The use cases that a beat is played through: the same that stand behind the interface. */
export interface UseCases {
  readonly work: UnitOfWork;
  readonly register: RegisterComplaint;
  readonly lifecycle: ComplaintLifecycle;
  readonly handlers: StepHandlers;
  readonly plan: PlanCallback;
  readonly relay: OutboxRelay;
}

/** Plays one beat at a time: turns the clock, takes the step in a transaction, and lets it be told. */
export class Player {
  constructor(
    private readonly cases: UseCases,
    private readonly clock: TurnableClock,
    private readonly pictures: Pictures,
  ) {}

  /** @throws Error naming the step that was refused: a story that breaks a rule is a mistake of the story */
  async play(beat: Beat, complaintId: string | null): Promise<Complaint> {
    this.clock.turnTo(new Date(beat.at));
    try {
      const files: string[] = [];
      for (const picture of beat.pictures ?? []) files.push(await this.pictures.take(beat.by, picture));
      const complaint = beat.action === 'register' ? await this.report(beat, files) : await this.step(beat, complaintId!, files);
      await this.cases.relay.drain();
      return complaint;
    } catch (error) {
      throw new Error(`${beat.by.name} could not ${beat.action} at ${new Date(beat.at).toISOString()}.`, { cause: error });
    }
  }

  private async report(beat: Beat & { action: 'register' }, files: readonly string[]): Promise<Complaint> {
    const { work, register } = this.cases;
    await register.prepare(beat.by, this.clock.now());
    return (await work.run(beat.by, (tx) => register.run(tx, registerRequest.parse(beat.body(files))))).complaint;
  }

  private async step<A extends ServedAction>(beat: StepBeat<A>, complaintId: string, files: readonly string[]): Promise<Complaint> {
    const { work, lifecycle, handlers, plan } = this.cases;
    if (beat.action === 'complete') await plan.prepare(beat.by, this.clock.now());
    const handler = handlers.of[beat.action] as StepHandler<A>;
    const body = actionSchemas[beat.action].parse(beat.body(files)) as ActionRequests[A];
    return work.run(beat.by, async (tx) => handler(tx, await lifecycle.load(tx, complaintId), body));
  }
}
