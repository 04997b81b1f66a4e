import type { StandInClock } from './clock.ts';
import { Refusal } from './refusal.ts';

const LIVES_MS = 5 * 60_000;

/** Codes that work once, for five minutes, and only for the mini-program that got them. */
export class SingleUseCodes<Meaning> {
  private readonly codes = new Map<string, { meaning: Meaning; appId: string; until: number; used: boolean }>();

  constructor(
    private readonly clock: StandInClock,
    /** What is said of a code that was used already, and of another mini-program's. */
    private readonly errcodes: { readonly used: number; readonly foreign: number },
  ) {}

  add(code: string, meaning: Meaning, appId: string): string {
    this.codes.set(code, { meaning, appId, until: this.clock.now().getTime() + LIVES_MS, used: false });
    return code;
  }

  /** @throws Refusal 40029, or as the errcodes say */
  use(code: unknown, appId: unknown, isFor: (meaning: Meaning) => boolean = () => true): Meaning {
    const found = this.codes.get(String(code));
    if (!found || !isFor(found.meaning)) throw new Refusal(40029, 'invalid code');
    if (found.appId !== appId) throw new Refusal(this.errcodes.foreign, 'invalid code for this appid');
    if (found.used) throw new Refusal(this.errcodes.used, 'code been used');
    if (this.clock.now().getTime() >= found.until) throw new Refusal(40029, 'invalid code');
    found.used = true;
    return found.meaning;
  }
}
