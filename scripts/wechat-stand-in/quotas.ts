import { dayInChina, type StandInClock } from './clock.ts';
import { Refusal } from './refusal.ts';
import type { StandInSettings } from './settings.ts';

const CLEARED_A_MONTH = 10;

/** Counts the calls of each path; a day begins at midnight in China. */
export class Quotas {
  private readonly counts = new Map<string, number>();

  constructor(
    private readonly settings: StandInSettings,
    private readonly clock: StandInClock,
  ) {}

  /** @throws Refusal 45009 where the day's calls are used up, 45011 or 44991 where the minute's are */
  count(path: string): void {
    const limit = this.settings.limits[path];
    if (!limit) return;
    const now = this.clock.now();
    const today = this.added(`${path} ${dayInChina(now)}`);
    const thisMinute = this.added(`${path} ${Math.floor(now.getTime() / 60_000)}`);
    if (today > (limit.perDay ?? Infinity)) throw new Refusal(45009, 'reach max api daily quota limit');
    if (thisMinute > (limit.perMinute ?? Infinity)) throw new Refusal(limit.minuteErrcode ?? 45011, 'api minute-quota reach limit, try later');
  }

  /** `POST /cgi-bin/clear_quota`. @throws Refusal 40013, or 48006 after ten times in a month */
  clear({ appid }: Readonly<Record<string, unknown>>): object {
    if (appid !== this.settings.appId) throw new Refusal(40013, 'invalid appid');
    const cleared = `clear ${dayInChina(this.clock.now()).slice(0, 7)}`;
    const times = this.added(cleared);
    if (times > CLEARED_A_MONTH) throw new Refusal(48006, 'forbid to clear quota because of reaching the limit');
    this.counts.clear();
    this.counts.set(cleared, times);
    return {};
  }

  private added(key: string): number {
    const count = (this.counts.get(key) ?? 0) + 1;
    this.counts.set(key, count);
    return count;
  }
}
