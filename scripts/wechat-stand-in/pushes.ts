import { randomInt } from 'node:crypto';
import type { StandInClock } from './clock.ts';
import type { PushEvent } from './push-events.ts';
import { pushRequestOf, verificationOf, type Damage, type PushRequest, type PushStyle } from './push-request.ts';
import { unsealed } from './push-seal.ts';
import type { StandInSettings } from './settings.ts';

export interface PushAnswer {
  /** `null` where nobody answered. */
  readonly status: number | null;
  readonly body: string;
  /** Nothing, `success`, or a sealed answer: then it is not pushed again. */
  readonly accepted: boolean;
}
export interface Push {
  readonly id: number;
  readonly dueAt: Date;
  state: 'waiting' | 'under-way' | 'accepted' | 'given-up' | 'no-address';
  event: PushEvent | null;
  /** The very bytes, to be sent once more. */
  request: PushRequest | null;
  readonly answers: PushAnswer[];
}
type Waiting = Push & { readonly make: () => PushEvent | Promise<PushEvent>; readonly style: PushStyle };

const ATTEMPTS = 3;
const PATIENCE_MS = 5_000;
const SILENCE: PushAnswer = { status: null, body: '', accepted: false };

/** What the platform tells the server of its own accord. */
export class Pushes {
  private readonly all: Waiting[] = [];

  constructor(
    private readonly settings: StandInSettings,
    private readonly clock: StandInClock,
  ) {}

  list(): readonly Push[] {
    return this.all;
  }

  /** Pushed with the next `runDue`; `style`: otherwise than the console says, or damaged. */
  push(event: PushEvent, style: PushStyle = {}): Push {
    return this.pushIn(0, () => event, style);
  }

  /** Pushed once this time is over; what it says is found out then. */
  pushIn(ms: number, make: Waiting['make'], style: PushStyle = {}): Push {
    const dueAt = new Date(this.clock.now().getTime() + ms);
    const push: Waiting = { id: this.all.length + 1, dueAt, state: 'waiting', event: null, request: null, answers: [], make, style };
    this.all.push(push);
    return push;
  }

  /** Pushes what is due, in its order, each up to three times until it is accepted. @returns what was pushed now */
  async runDue(): Promise<readonly Push[]> {
    const now = this.clock.now().getTime();
    const due = this.all.filter(({ state, dueAt }) => state === 'waiting' && dueAt.getTime() <= now);
    for (const push of due) push.state = 'under-way';
    for (const push of due) await this.run(push);
    return due;
  }

  /** Sends the very same bytes once more, as who has overheard them could. */
  async again(id: number): Promise<PushAnswer> {
    const push = this.all.find((one) => one.id === id);
    if (!push?.request) throw new Error(`Push ${id} was not sent yet.`);
    const answer = await this.sent(push.request);
    push.answers.push(answer);
    return answer;
  }

  /** Asks the address as the console does before it takes it. @returns whether it answered with the text that it was given */
  async verify(damage?: Damage): Promise<{ accepted: boolean; status: number | null; body: string }> {
    const echostr = String(randomInt(1_000_000_000_000));
    if (this.settings.callback.url === null) throw new Error('There is no address to ask: set settings.callback.url first.');
    const { status, body } = await this.answerTo(verificationOf(this.settings.callback, this.clock.now(), echostr, damage), { method: 'GET' });
    return { accepted: status === 200 && body === echostr, status, body };
  }

  private async run(push: Waiting): Promise<void> {
    push.event = await push.make();
    if (this.settings.callback.url === null) {
      push.state = 'no-address';
      return;
    }
    push.request = pushRequestOf(push.event, this.settings, this.clock.now(), push.style);
    for (let attempt = 1; attempt <= ATTEMPTS && push.state === 'under-way'; attempt++) {
      const answer = await this.sent(push.request);
      push.answers.push(answer);
      if (answer.accepted) push.state = 'accepted';
      // Whoever sends what is not the platform's does not try again.
      if (push.style.damage) break;
    }
    if (push.state === 'under-way') push.state = 'given-up';
  }

  private async sent({ url, body, contentType }: PushRequest): Promise<PushAnswer> {
    const answer = await this.answerTo(url, { method: 'POST', body, headers: { 'content-type': contentType } });
    return { ...answer, accepted: answer.status === 200 && (answer.body === '' || answer.body === 'success' || this.isSealed(answer.body)) };
  }

  private async answerTo(url: string, request: RequestInit): Promise<PushAnswer> {
    try {
      const response = await fetch(url, { ...request, redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MS) });
      return { status: response.status, body: await response.text(), accepted: false };
    } catch {
      return SILENCE;
    }
  }

  private isSealed(body: string): boolean {
    try {
      const { Encrypt } = JSON.parse(body) as { Encrypt: string };
      return unsealed(Encrypt, this.settings.callback.aesKey).appId === this.settings.appId;
    } catch {
      return false;
    }
  }
}
