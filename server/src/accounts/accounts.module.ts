import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { CommunitiesModule } from '../communities/index.ts';
import { DemoController } from './demo.controller.ts';
import { DemoSignIn } from './demo-sign-in.ts';
import { Invitations } from './invitations.ts';
import { Memberships } from './memberships.ts';
import { OwnSessions } from './own-sessions.ts';
import { SessionGuard } from './session.guard.ts';
import { SessionPresenter } from './session.presenter.ts';
import { SessionsController } from './sessions.controller.ts';
import { Sessions } from './sessions.ts';

@Module({
  imports: [CommunitiesModule],
  controllers: [DemoController, SessionsController],
  providers: [Sessions, OwnSessions, Memberships, DemoSignIn, Invitations, SessionPresenter, { provide: APP_GUARD, useClass: SessionGuard }],
  exports: [Sessions, Memberships, Invitations, SessionPresenter],
})
export class AccountsModule {}
