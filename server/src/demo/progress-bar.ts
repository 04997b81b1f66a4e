/** Where a program shows what it does. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

const WIDTH = 30;

/** A long work's progress: one line that is drawn again on a terminal, a line for each tenth elsewhere. */
export class ProgressBar {
  private shown = -1;

  constructor(
    private readonly output: Output,
    private readonly label: string,
  ) {}

  /** @param words what was reached, beside the percentage */
  show(share: number, words: string): void {
    const percent = Math.max(0, Math.min(100, Math.floor(share * 100)));
    const mark = Math.floor(percent / (this.output.isTTY ? 1 : 10));
    if (mark === this.shown) return;
    this.shown = mark;
    const filled = Math.round((percent / 100) * WIDTH);
    const line = `${this.label} [${'█'.repeat(filled)}${'·'.repeat(WIDTH - filled)}] ${String(percent).padStart(3)} %  ${words}`;
    this.output.write(this.output.isTTY ? `\r${line}${percent === 100 ? '\n' : ''}` : `${line}\n`);
  }
}
