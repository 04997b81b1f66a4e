import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import type { Actor } from '../db/actor.ts';

/** A request that has passed the session guard. */
export interface SignedInRequest {
  actor?: Actor;
  sessionId?: string;
}

/** Who acts. @throws DomainError session.missing */
export const Me = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<SignedInRequest>();
  if (!actor) throw new DomainError('session.missing');
  return actor;
});
