/** How the platform fails. `revoke-token` lets the request meet a token that has just become worthless. */
export const FAULT_KINDS = ['latency', 'errcode', 'reset', 'not-json', 'bad-gateway', 'hold', 'revoke-token'] as const;
export interface Fault {
  /** Of the request, `*` for every one. */
  readonly path: string;
  readonly kind: (typeof FAULT_KINDS)[number];
  /** For this many requests; without it, until it is cleared. */
  readonly next?: number;
  /** For this part of the requests, from 0 to 1; which ones follows from the seed. */
  readonly share?: number;
  readonly seed?: number;
  /** Of the kind `errcode`; -1 otherwise. */
  readonly errcode?: number;
  /** Of the kind `latency`, real milliseconds. */
  readonly ms?: number;
  /** What was asked is done all the same: only the answer goes wrong. */
  readonly isDone?: boolean;
}

/** The same numbers from 0 to 1 for the same seed. */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Active {
  readonly fault: Fault;
  readonly draw: () => number;
  left: number;
}

/** What goes wrong next, the same way for the same seed. */
export class Faults {
  private active: Active[] = [];
  private held: (() => void)[] = [];

  /** @throws Error where there is no such fault */
  add(fault: Fault): void {
    if (!FAULT_KINDS.includes(fault.kind)) throw new Error(`There is no fault “${fault.kind}”; there are ${FAULT_KINDS.join(', ')}.`);
    if (typeof fault.path !== 'string') throw new Error('A fault needs the path of its requests, or “*”.');
    this.active.push({ fault, draw: numbersFrom(fault.seed ?? 1), left: fault.next ?? Infinity });
  }

  list(): readonly (Fault & { readonly left: number | null })[] {
    return this.active.map(({ fault, left }) => ({ ...fault, left: Number.isFinite(left) ? left : null }));
  }

  /** Nothing goes wrong any more, and what was held is answered. */
  clear(): void {
    this.active = [];
    this.release();
  }

  /** The fault that meets this request, and one less of it. */
  meeting(path: string): Fault | null {
    for (const one of this.active) {
      if (one.fault.path !== '*' && one.fault.path !== path) continue;
      if (one.draw() >= (one.fault.share ?? 1)) continue;
      one.left -= 1;
      if (one.left === 0) this.active = this.active.filter((other) => other !== one);
      return one.fault;
    }
    return null;
  }

  /** Ends when `release` is called; never, where nobody calls it. */
  hold(): Promise<void> {
    return new Promise((resolve) => this.held.push(resolve));
  }

  /** How many requests are being held. */
  get holding(): number {
    return this.held.length;
  }

  release(): void {
    const held = this.held;
    this.held = [];
    for (const resolve of held) resolve();
  }
}
