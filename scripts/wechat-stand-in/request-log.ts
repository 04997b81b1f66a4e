export interface LogEntry {
  readonly at: Date;
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** As it came, with secrets and texts: nothing here belongs to anybody. */
  readonly body: unknown;
  readonly fault: string | null;
  readonly errcode: number;
  /** As it was given, or would have been; a picture as its size in bytes. */
  readonly answer: unknown;
  readonly ms: number;
}

const KEPT = 5_000;

/** What the server asked, and what it was told. */
export class RequestLog {
  private kept: LogEntry[] = [];

  add(entry: LogEntry): void {
    this.kept.push(entry);
    if (this.kept.length > KEPT) this.kept.shift();
  }

  /** Oldest first. */
  entries(path?: string): readonly LogEntry[] {
    return path === undefined ? [...this.kept] : this.kept.filter((entry) => entry.path === path);
  }

  clear(): void {
    this.kept = [];
  }
}
