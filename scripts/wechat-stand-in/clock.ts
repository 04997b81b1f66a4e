const MINUTE = 60_000;

/** The platform's own time. Where a spec brings its clock, only that clock turns it. */
export class StandInClock {
  private ahead = 0;

  constructor(private readonly given: (() => Date) | null) {}

  get isOwn(): boolean {
    return this.given === null;
  }

  now(): Date {
    return this.given ? this.given() : new Date(Date.now() + this.ahead);
  }

  /** @throws Error where the clock is another's */
  advance({ days = 0, hours = 0, minutes = 0, seconds = 0 }: { days?: number; hours?: number; minutes?: number; seconds?: number }): void {
    this.turnTo(new Date(this.now().getTime() + ((days * 24 + hours) * 60 + minutes) * MINUTE + seconds * 1000));
  }

  /** @throws Error where the clock is another's */
  turnTo(moment: Date): void {
    if (!this.isOwn) throw new Error('This clock was passed in: turn it where it comes from.');
    if (Number.isNaN(moment.getTime())) throw new Error('That is no moment.');
    this.ahead = moment.getTime() - Date.now();
  }
}

/** The day in China, where the platform's daily counts begin anew at midnight. */
export const dayInChina = (moment: Date): string => new Date(moment.getTime() + 8 * 60 * MINUTE).toISOString().slice(0, 10);
