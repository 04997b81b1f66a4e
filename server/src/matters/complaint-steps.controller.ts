import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { actionSchemas } from '@huiyin/shared/matters/action.schemas';
import type { ActionRequests, ServedAction } from '@huiyin/shared/matters/matter.endpoints';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import type { Actor } from '../platform/db/index.ts';
import { Can } from '../platform/http/can.decorator.ts';
import { IdempotencyKeyOf, type Keyed } from '../platform/http/keyed.decorator.ts';
import { Me } from '../platform/http/me.decorator.ts';
import { RecordId } from '../platform/http/record-id.ts';
import { TakeStep } from './take-step.ts';

/** `POST /complaints/{id}/{action}`: one door for each served action, all alike; the table behind them differs. */
@Controller('complaints')
export class ComplaintStepsController {
  constructor(readonly steps: TakeStep) {}
}

type Door<A extends ServedAction> = (this: ComplaintStepsController, me: Actor, id: string, body: ActionRequests[A], keyed: Keyed) => Promise<MatterView>;

function addDoor<A extends ServedAction>(action: A): void {
  const prototype = ComplaintStepsController.prototype;
  const door: Door<A> = function (me, id, body, keyed) {
    return this.steps.run(me, id, action, body, keyed);
  };
  // What describes the interface finds a door by its function's name.
  Object.defineProperty(door, 'name', { value: action });
  Object.defineProperty(prototype, action, { value: door, writable: true, configurable: true });
  const descriptor = Object.getOwnPropertyDescriptor(prototype, action)!;
  Me()(prototype, action, 0);
  RecordId()(prototype, action, 1);
  Body({ schema: actionSchemas[action] })(prototype, action, 2);
  IdempotencyKeyOf()(prototype, action, 3);
  Reflect.defineMetadata('design:paramtypes', [Object, String, Object, Object], prototype, action);
  for (const decorate of [Post(`:id/${action}`), HttpCode(200), Can(`complaint.${action}`), ApiOperation({ summary: `The main track's '${action}'` })])
    decorate(prototype, action, descriptor);
}

for (const action of Object.keys(actionSchemas) as ServedAction[]) addDoor(action);
