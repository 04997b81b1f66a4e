import { Controller, Delete, Get, Req } from '@nestjs/common';
import type { SessionLine } from '@huiyin/shared/accounts/account.contract';
import { UnitOfWork, type Actor } from '../platform/db/index.ts';
import { Can } from '../platform/http/can.decorator.ts';
import { Me, type SignedInRequest } from '../platform/http/me.decorator.ts';
import { RecordId } from '../platform/http/record-id.ts';
import { OwnSessions } from './own-sessions.ts';

/** Where somebody is signed in; ending a session twice is ending it once, so it takes no key. */
@Controller('sessions')
export class SessionsController {
  constructor(
    private readonly sessions: OwnSessions,
    private readonly work: UnitOfWork,
  ) {}

  @Get()
  @Can('session.own')
  async list(@Me() me: Actor, @Req() request: SignedInRequest): Promise<{ sessions: SessionLine[] }> {
    return { sessions: await this.sessions.of(me, request.sessionId!) };
  }

  @Delete()
  @Can('session.own')
  async endOthers(@Me() me: Actor, @Req() request: SignedInRequest): Promise<{ ended: number }> {
    return { ended: await this.work.run(me, (tx) => this.sessions.endOthers(tx, request.sessionId!)) };
  }

  @Delete(':id')
  @Can('session.own')
  async end(@Me() me: Actor, @RecordId() id: string): Promise<{ signedOut: true }> {
    await this.work.run(me, (tx) => this.sessions.end(tx, id));
    return { signedOut: true };
  }
}
