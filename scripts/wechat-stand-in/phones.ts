import type { StandInClock } from './clock.ts';
import { newPhoneCode } from './identifiers.ts';
import type { People } from './people.ts';
import type { StandInSettings } from './settings.ts';
import { SingleUseCodes } from './single-use-codes.ts';

interface Release {
  readonly openId: string;
  readonly number: string;
  readonly countryCode: string;
}

/** `<button open-type="getPhoneNumber">`, and what the server asks about it. */
export class Phones {
  private readonly codes: SingleUseCodes<Release>;

  constructor(
    private readonly people: People,
    private readonly settings: StandInSettings,
    private readonly clock: StandInClock,
  ) {
    this.codes = new SingleUseCodes(clock, { used: 40029, foreign: 40013 });
  }

  /** The code with which a person releases their number; not a login code, and not taken for one. */
  code(openId: string, number: string, { countryCode = '86', appId = this.settings.appId }: { countryCode?: string; appId?: string } = {}): string {
    this.people.withOpenId(openId);
    return this.codes.add(newPhoneCode(), { openId, number, countryCode }, appId);
  }

  /**
   * `POST /wxa/business/getuserphonenumber`. No page says what a wrong `openid` gets: here it is 40029, and the code stays good.
   * @throws Refusal
   */
  number({ code, openid }: Readonly<Record<string, unknown>>): object {
    const { number, countryCode } = this.codes.use(code, this.settings.appId, ({ openId }) => openid === undefined || openid === openId);
    const abroad = countryCode === '86' ? '' : `+${countryCode}`;
    const watermark = { timestamp: Math.floor(this.clock.now().getTime() / 1000), appid: this.settings.appId };
    return { phone_info: { phoneNumber: abroad + number, purePhoneNumber: number, countryCode, watermark } };
  }
}
