import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Clock } from '../clock/clock.ts';
import { Reads, UnitOfWork } from '../db/index.ts';
import { Metrics } from '../health/metrics.ts';
import { Outbox } from '../outbox/outbox.ts';
import { AccessTokens, type FetchToken } from './access-tokens.ts';
import { PushController } from './push.controller.ts';
import { ReceivePush } from './receive-push.ts';
import { STABLE_TOKEN, stableToken } from './stable-token.ts';
import { WechatClient } from './wechat-client.ts';
import { WechatMetrics } from './wechat-metrics.ts';
import type { WechatSettings } from './wechat-settings.ts';

/** The injection token of the client; `null` where the house runs without WeChat. */
export const WECHAT = Symbol('wechat');

const counted =
  (settings: WechatSettings, metrics: WechatMetrics): FetchToken =>
  async (force) => {
    const answer = await metrics.asked(STABLE_TOKEN, () => stableToken(settings, force));
    metrics.tokenCame(force ? 'forced' : 'fetched');
    return answer;
  };

/** WeChat's door in both directions; without settings there is none. */
@Global()
@Module({})
export class WechatModule {
  static with(settings: WechatSettings | null): DynamicModule {
    if (settings === null) return { module: WechatModule, providers: [{ provide: WECHAT, useValue: null }], exports: [WECHAT] };
    const client = {
      provide: WECHAT,
      inject: [UnitOfWork, Reads, Clock, WechatMetrics],
      useFactory: (work: UnitOfWork, reads: Reads, clock: Clock, metrics: WechatMetrics) =>
        new WechatClient(settings, new AccessTokens(settings.appId, counted(settings, metrics), work, reads, clock), clock, metrics),
    };
    const figures = { provide: WechatMetrics, inject: [Metrics], useFactory: ({ registry }: Metrics) => new WechatMetrics(registry) };
    const pushes = {
      provide: ReceivePush,
      inject: [Clock, UnitOfWork, Outbox, WechatMetrics],
      useFactory: (clock: Clock, work: UnitOfWork, outbox: Outbox, metrics: WechatMetrics) => new ReceivePush(settings, clock, work, outbox, metrics),
    };
    return { module: WechatModule, controllers: [PushController], providers: [figures, client, pushes], exports: [WECHAT] };
  }
}
