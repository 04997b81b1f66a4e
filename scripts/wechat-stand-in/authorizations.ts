import type { StandInClock } from './clock.ts';
import type { People } from './people.ts';
import { authorizationEvent } from './push-events.ts';
import type { Pushes } from './pushes.ts';
import type { StandInSettings } from './settings.ts';

/** People take back what they agreed to, in the settings of WeChat. */
export class Authorizations {
  constructor(
    private readonly people: People,
    private readonly settings: StandInSettings,
    private readonly clock: StandInClock,
    private readonly pushes: Pushes,
  ) {}

  /** One thing is taken back; `info` is the platform's number: 8 the telephone number, 13 the place, 14 pictures and films … */
  revoke(openId: string, info: number): void {
    this.pushes.push(authorizationEvent('revoke', this.clock.now(), this.settings.appId, this.people.withOpenId(openId).openId, info));
  }

  /** The person leaves WeChat: from then on nobody knows the openid. */
  cancel(openId: string): void {
    this.people.remove(openId);
    this.pushes.push(authorizationEvent('cancellation', this.clock.now(), this.settings.appId, openId));
  }
}
