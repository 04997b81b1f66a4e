import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { CommunitiesModule } from '../communities/index.ts';
import { DemoController } from './demo.controller.ts';
import { DemoSignIn } from './demo-sign-in.ts';
import { Invitations } from './invitations.ts';
import { Memberships } from './memberships.ts';
import { SessionGuard } from './session.guard.ts';
import { SessionPresenter } from './session.presenter.ts';
import { Sessions } from './sessions.ts';

@Module({
  imports: [CommunitiesModule],
  controllers: [DemoController],
  providers: [Sessions, Memberships, DemoSignIn, Invitations, SessionPresenter, { provide: APP_GUARD, useClass: SessionGuard }],
  exports: [Sessions, Memberships, Invitations, SessionPresenter],
})
export class AccountsModule {}
