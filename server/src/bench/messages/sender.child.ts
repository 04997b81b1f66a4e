import type { AddressInfo } from 'node:net';
import { SendMessages } from '../../notifications/index.ts';
import { TurnableClock } from '../../platform/clock/clock.ts';
import type { WechatClient } from '../../platform/wechat/wechat-client.ts';
import { WECHAT } from '../../platform/wechat/wechat.module.ts';
import type { WechatSettings } from '../../platform/wechat/wechat-settings.ts';
import { answerParent } from '../child.ts';
import { openHouse, type BenchHouse } from '../measure/bench-house.ts';

interface Opening {
  readonly databaseUrl: string;
  readonly filesUrl: string;
  readonly wechat: WechatSettings;
  readonly now: number;
}

let house: BenchHouse;
let clock: TurnableClock;

answerParent({
  open: async ({ databaseUrl, filesUrl, wechat, now }: Opening): Promise<number> => {
    clock = new TurnableClock(new Date(now));
    house = await openHouse(databaseUrl, filesUrl, clock, wechat);
    return (house.app.getHttpServer().address() as AddressInfo).port;
  },
  /** Until nothing waits that may be sent now; answers how many came to an end here. */
  send: async (): Promise<number> => {
    const sending = house.app.get(SendMessages, { strict: false });
    let ended = 0;
    for (;;) {
      const now = await sending.run();
      ended += now;
      if (now === 0) return ended;
    }
  },
  /** What waits for a minute goes on without anybody waiting for it. */
  pass: ({ minutes }: { minutes: number }) => clock.pass({ minutes }),
  /** So many questions at once, while there is no token. */
  ask: async ({ openId, times }: { openId: string; times: number }) => {
    const wechat = house.app.get<WechatClient>(WECHAT, { strict: false });
    await Promise.all(Array.from({ length: times }, () => wechat.checkText('楼道的灯不亮了。', openId)));
  },
  close: async () => {
    await house.app.close();
    await house.database.close();
  },
});
