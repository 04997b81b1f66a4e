import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { hasAbility, type Ability } from '@huiyin/shared/access/abilities';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import { ABILITY, PUBLIC } from '../platform/http/can.decorator.ts';
import type { SignedInRequest } from '../platform/http/me.decorator.ts';
import { Sessions } from './sessions.ts';

/** The first line of every door: who is it, and does their role have what the door asks for? A door that asks nothing does not open. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly sessions: Sessions,
    private readonly reflector: Reflector,
  ) {}

  /** @throws DomainError session.missing, session.expired, session.revoked, access.denied */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const handlers = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<string | undefined>(PUBLIC, handlers)) return true;
    const ability = this.reflector.getAllAndOverride<Ability | undefined>(ABILITY, handlers);
    const request = context.switchToHttp().getRequest<FastifyRequest & SignedInRequest>();
    const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
    if (!token) throw new DomainError('session.missing');
    const { actor, sessionId } = await this.sessions.find(token);
    if (!ability || actor.role === 'system' || !hasAbility(actor.role, ability)) throw new DomainError('access.denied');
    request.actor = actor;
    request.sessionId = sessionId;
    return true;
  }
}
