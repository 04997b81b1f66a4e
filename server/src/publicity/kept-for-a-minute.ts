/** What many ask for and nobody needs to the second: worked out once for all who ask within a minute. A failure is not kept. */
export class KeptForAMinute<Value> {
  private readonly known = new Map<string, { readonly at: number; readonly value: Promise<Value> }>();

  constructor(private readonly now: () => Date) {}

  of(key: string, work: () => Promise<Value>): Promise<Value> {
    const at = this.now().getTime();
    const found = this.known.get(key);
    if (found && at - found.at < MINUTE_MS) return found.value;
    const entry = { at, value: work() };
    this.known.set(key, entry);
    entry.value.catch(() => {
      if (this.known.get(key) === entry) this.known.delete(key);
    });
    return entry.value;
  }
}

const MINUTE_MS = 60_000;
