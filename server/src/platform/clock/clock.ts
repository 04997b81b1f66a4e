/** The only source of "now"; no HTTP door turns it. */
export abstract class Clock {
  abstract now(): Date;
}

export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}

/** For specs, the seed and the replay: time stands still until it is turned. */
export class TurnableClock extends Clock {
  constructor(private moment: Date) {
    super();
  }
  now(): Date {
    return new Date(this.moment);
  }
  turnTo(moment: Date): void {
    this.moment = new Date(moment);
  }
  pass({ days = 0, hours = 0, minutes = 0 }: { days?: number; hours?: number; minutes?: number }): void {
    this.moment = new Date(this.moment.getTime() + ((days * 24 + hours) * 60 + minutes) * 60_000);
  }
}
