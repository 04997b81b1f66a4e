import { Body, Controller, Delete, Get, HttpCode, Post, Req } from '@nestjs/common';
import type { BindRequest, InvitationRequest, InvitationView, SessionView, SignInAnswer, SwitchRequest } from '@huiyin/shared/accounts/account.contract';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import { bindRequest, invitationRequest, Invitations, Memberships, SessionPresenter, Sessions, switchRequest } from '../accounts/index.ts';
import { Inbox } from '../notifications/index.ts';
import { Reads, UnitOfWork, type Actor } from '../platform/db/index.ts';
import { Can } from '../platform/http/can.decorator.ts';
import { Device } from '../platform/http/device.decorator.ts';
import { IdempotentWrites } from '../platform/http/idempotent-writes.ts';
import { IdempotencyKeyOf, type Keyed } from '../platform/http/keyed.decorator.ts';
import { Me, type SignedInRequest } from '../platform/http/me.decorator.ts';
import { RecordId } from '../platform/http/record-id.ts';

/** Who is signed in; lives here because the answer has the inbox's count, which accounts do not know. */
@Controller()
export class SessionController {
  constructor(
    private readonly sessions: Sessions,
    private readonly memberships: Memberships,
    private readonly presenter: SessionPresenter,
    private readonly invitations: Invitations,
    private readonly inbox: Inbox,
    private readonly work: UnitOfWork,
    private readonly writes: IdempotentWrites,
    private readonly reads: Reads,
  ) {}

  @Get('session')
  @Can('session.own')
  session(@Me() me: Actor, @Req() request: SignedInRequest): Promise<SessionView> {
    return this.view(me, request);
  }

  /** A token is a secret and is never kept, so a repeated request gets another one rather than the first answer. */
  @Post('session/switch')
  @HttpCode(200)
  @Can('session.own')
  async switch(@Me() me: Actor, @Body({ schema: switchRequest }) { membership }: SwitchRequest, @Device() device: string | null): Promise<SignInAnswer> {
    const own = (await this.memberships.ofAccount(me.accountId!)).some((candidate) => candidate.id === membership);
    const found = own ? await this.memberships.byId(membership) : null;
    if (!found) throw new DomainError('record.not-found');
    return { token: await this.work.run(me, (tx) => this.sessions.open(tx, found, device)) };
  }

  @Delete('session')
  @Can('session.own')
  async signOut(@Me() me: Actor, @Req() request: SignedInRequest): Promise<{ signedOut: true }> {
    await this.work.run(me, (tx) => this.sessions.revoke(tx, request.sessionId!));
    return { signedOut: true };
  }

  @Post('households/:id/invitations')
  @HttpCode(201)
  @Can('household.invite')
  invite(
    @Me() me: Actor,
    @RecordId() id: string,
    @Body({ schema: invitationRequest }) { relation }: InvitationRequest,
    @IdempotencyKeyOf() keyed: Keyed,
  ): Promise<InvitationView> {
    return this.writes.run(me, keyed, (tx) => this.invitations.invite(tx, id, relation));
  }

  @Post('invitations/accept')
  @HttpCode(200)
  @Can('invitation.accept')
  async accept(
    @Me() me: Actor,
    @Req() request: SignedInRequest,
    @Body({ schema: bindRequest }) { code }: BindRequest,
    @IdempotencyKeyOf() keyed: Keyed,
  ): Promise<SessionView> {
    await this.writes.run(me, keyed, async (tx) => {
      await this.invitations.accept(tx, code);
      return {};
    });
    return this.view(me, request);
  }

  private async view(me: Actor, request: SignedInRequest): Promise<SessionView> {
    return this.presenter.view(me, request.sessionId!, await this.inbox.unread(this.reads.for(me), me));
  }
}
