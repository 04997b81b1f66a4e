import type { AddressInfo } from 'node:net';
import { openStandIn, type StandIn } from '../../../scripts/wechat-stand-in/open-stand-in.ts';
import { OUR_TEMPLATES } from '../../../scripts/wechat-stand-in/our-templates.ts';
import { DEFAULT_SETTINGS } from '../../../scripts/wechat-stand-in/settings.ts';
import type { Person } from '../../../scripts/wechat-stand-in/people.ts';
import type { Configuration } from '../platform/config/configuration.ts';
import type { WechatSettings } from '../platform/wechat/wechat-settings.ts';
import { House, TUESDAY_MORNING } from './house.ts';

/** A house that is joined to WeChat: its platform is the stand-in, which lives by the clock of the house. */
export class WechatHouse {
  private constructor(
    readonly house: House,
    readonly standIn: StandIn,
    readonly settings: WechatSettings,
  ) {}

  static async open(more: Partial<Configuration> = {}): Promise<WechatHouse> {
    const clock = { now: (): Date => TUESDAY_MORNING };
    const standIn = await openStandIn({ now: () => clock.now(), settings: { sendTakesMs: 0 } });
    const { appId, secret, callback } = DEFAULT_SETTINGS;
    const settings: WechatSettings = {
      appId,
      secret,
      baseUrl: standIn.url,
      templates: OUR_TEMPLATES,
      push: { token: callback.token, aesKey: callback.aesKey },
    };
    const house = await House.open({ wechat: settings, ...more });
    clock.now = () => house.clock.now();
    return new WechatHouse(house, standIn, settings);
  }

  /** From now on the platform's pushes reach the house over HTTP. */
  async listen(): Promise<void> {
    await this.house.app.listen(0, '127.0.0.1');
    const { port } = this.house.app.getHttpServer().address() as AddressInfo;
    this.standIn.control.settings.callback.url = `http://127.0.0.1:${port}/api/v1/wechat/push`;
  }

  /** Somebody with this mini-program on their telephone. */
  person(name: string): Person {
    return this.standIn.control.people.named(name);
  }

  /** What the platform was asked at this door, oldest first. */
  asked(path: string): number {
    return this.standIn.control.log.entries(path).length;
  }

  async close(): Promise<void> {
    await this.house.close();
    await this.standIn.close();
  }
}
