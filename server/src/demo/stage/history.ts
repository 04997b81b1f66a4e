import type { Beat, Story } from './beat.ts';
import type { Player } from './player.ts';

interface Waiting {
  readonly beat: Beat;
  readonly story: Story;
  readonly complaintId: string | null;
  /** Of two beats at one time the one that was planned first comes first. */
  readonly order: number;
}

const before = (one: Waiting, other: Waiting): boolean => one.beat.at < other.beat.at || (one.beat.at === other.beat.at && one.order < other.order);

/** Many stories at once, their beats in the order of time. */
export class History {
  private readonly waiting: Waiting[] = [];
  private planned = 0;
  /** How many stories have begun: matters there are. */
  begun = 0;

  constructor(private readonly player: Player) {}

  add(story: Story): void {
    const first = story.next();
    if (!first.done) this.wait({ beat: first.value, story, complaintId: null, order: ++this.planned });
  }

  /** Plays the next beat, unless it lies behind `until`; answers when it was, or null where nothing was left. */
  async playNext(until: number): Promise<number | null> {
    const next = this.waiting[0];
    if (!next || next.beat.at > until) return null;
    this.waiting.shift();
    const complaint = await this.player.play(next.beat, next.complaintId);
    if (next.complaintId === null) this.begun++;
    const following = next.story.next(complaint);
    if (!following.done) this.wait({ beat: following.value, story: next.story, complaintId: complaint.id, order: ++this.planned });
    return next.beat.at;
  }

  /** When the next beat comes. */
  get nextAt(): number | null {
    return this.waiting[0]?.beat.at ?? null;
  }

  private wait(entry: Waiting): void {
    let low = 0;
    let high = this.waiting.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (before(this.waiting[middle]!, entry)) low = middle + 1;
      else high = middle;
    }
    this.waiting.splice(low, 0, entry);
  }
}
