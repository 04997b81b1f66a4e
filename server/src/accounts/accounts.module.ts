import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { CommunitiesModule } from '../communities/index.ts';
import { DemoController } from './demo.controller.ts';
import { DemoSignIn } from './demo-sign-in.ts';
import { ForgetAccount } from './forget-account.ts';
import { Invitations } from './invitations.ts';
import { Memberships } from './memberships.ts';
import { OwnSessions } from './own-sessions.ts';
import { SessionGuard } from './session.guard.ts';
import { SessionPresenter } from './session.presenter.ts';
import { SessionsController } from './sessions.controller.ts';
import { Sessions } from './sessions.ts';
import { SignInWaysController } from './sign-in-ways.controller.ts';
import { BindIdentity } from './wechat/bind-identity.ts';
import { ScanSignIn } from './wechat/scan-sign-in.ts';
import { SignInRequestsController } from './wechat/sign-in-requests.controller.ts';
import { WechatIdentities } from './wechat/wechat-identities.ts';
import { WechatSignIn } from './wechat/wechat-sign-in.ts';
import { WechatSignInController } from './wechat/wechat-sign-in.controller.ts';

@Module({
  imports: [CommunitiesModule],
  controllers: [DemoController, SessionsController, SignInWaysController, WechatSignInController, SignInRequestsController],
  providers: [
    Sessions,
    OwnSessions,
    Memberships,
    DemoSignIn,
    Invitations,
    ForgetAccount,
    SessionPresenter,
    WechatSignIn,
    BindIdentity,
    ScanSignIn,
    WechatIdentities,
    { provide: APP_GUARD, useClass: SessionGuard },
  ],
  exports: [ForgetAccount, Sessions, Memberships, Invitations, SessionPresenter, ScanSignIn, WechatIdentities],
})
export class AccountsModule {}
