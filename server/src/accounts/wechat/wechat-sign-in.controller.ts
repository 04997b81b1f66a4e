import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import type { SignInAnswer } from '@huiyin/shared/accounts/account.contract';
import type { WechatBindRequest, WechatSignInAnswer, WechatSignInRequest } from '@huiyin/shared/accounts/wechat.contract';
import { Public } from '../../platform/http/can.decorator.ts';
import { Device } from '../../platform/http/device.decorator.ts';
import { BindIdentity } from './bind-identity.ts';
import { wechatBindRequest, wechatSignInRequest } from './wechat.schema.ts';
import { WechatSignIn } from './wechat-sign-in.ts';

/** A code and a binding work once, so that neither takes a key. */
@Controller('wechat')
export class WechatSignInController {
  constructor(
    private readonly wechat: WechatSignIn,
    private readonly identities: BindIdentity,
  ) {}

  @Post('sign-in')
  @HttpCode(200)
  @Public('WeChat says who somebody is; 404 without WeChat')
  signIn(@Body({ schema: wechatSignInRequest }) { code }: WechatSignInRequest, @Device() device: string | null): Promise<WechatSignInAnswer> {
    return this.wechat.signIn(code, device);
  }

  @Post('bind')
  @HttpCode(200)
  @Public('the secret of a sign-in that nobody is bound to yet opens it')
  async bind(@Body({ schema: wechatBindRequest }) request: WechatBindRequest, @Device() device: string | null): Promise<SignInAnswer> {
    return { token: await this.identities.bind(request, device) };
  }
}
