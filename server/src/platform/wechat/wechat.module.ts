import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Clock } from '../clock/clock.ts';
import { Reads, UnitOfWork } from '../db/index.ts';
import { Metrics } from '../health/metrics.ts';
import { Outbox } from '../outbox/outbox.ts';
import { AccessTokens } from './access-tokens.ts';
import { PushController } from './push.controller.ts';
import { ReceivePush } from './receive-push.ts';
import { stableToken } from './stable-token.ts';
import { WechatClient } from './wechat-client.ts';
import type { WechatSettings } from './wechat-settings.ts';

/** The injection token of the client; `null` where the house runs without WeChat. */
export const WECHAT = Symbol('wechat');

/** WeChat's door in both directions; without settings there is none. */
@Global()
@Module({})
export class WechatModule {
  static with(settings: WechatSettings | null): DynamicModule {
    if (settings === null) return { module: WechatModule, providers: [{ provide: WECHAT, useValue: null }], exports: [WECHAT] };
    const client = {
      provide: WECHAT,
      inject: [UnitOfWork, Reads, Clock],
      useFactory: (work: UnitOfWork, reads: Reads, clock: Clock) =>
        new WechatClient(settings, new AccessTokens(settings.appId, (force) => stableToken(settings, force), work, reads, clock), clock),
    };
    const pushes = {
      provide: ReceivePush,
      inject: [Clock, UnitOfWork, Outbox, Metrics],
      useFactory: (clock: Clock, work: UnitOfWork, outbox: Outbox, metrics: Metrics) => new ReceivePush(settings, clock, work, outbox, metrics),
    };
    return { module: WechatModule, controllers: [PushController], providers: [client, pushes], exports: [WECHAT] };
  }
}
