import { Controller, Get, Inject } from '@nestjs/common';
import type { SignInWays } from '@huiyin/shared/accounts/wechat.contract';
import type { Configuration } from '../platform/config/configuration.ts';
import { CONFIGURATION } from '../platform/config/configuration.token.ts';
import { Public } from '../platform/http/can.decorator.ts';
import { standInOf } from '../platform/wechat/wechat-settings.ts';

/** Which ways in there are: the entry offers only those. */
@Controller('sign-in-ways')
export class SignInWaysController {
  constructor(@Inject(CONFIGURATION) private readonly configuration: Configuration) {}

  @Get()
  @Public('whoever is not signed in has to know how; it says nothing of anybody')
  ways(): SignInWays {
    const { demo, wechat } = this.configuration;
    return { demo, wechat: wechat !== null, standIn: standInOf(wechat) };
  }
}
