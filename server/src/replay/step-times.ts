/** How long each step took over HTTP, from the request to the whole answer. */
export class StepTimes {
  private readonly steps = new Map<string, { times: number; ms: number }>();

  async measure<T>(step: string, work: () => Promise<T>): Promise<T> {
    const from = performance.now();
    const result = await work();
    const { times, ms } = this.steps.get(step) ?? { times: 0, ms: 0 };
    this.steps.set(step, { times: times + 1, ms: ms + performance.now() - from });
    return result;
  }

  /** The mean of each step, in milliseconds to a tenth, in the order in which they first came. */
  means(): Record<string, number> {
    return Object.fromEntries([...this.steps].map(([step, { times, ms }]) => [step, Math.round((ms / times) * 10) / 10]));
  }

  counts(): Record<string, number> {
    return Object.fromEntries([...this.steps].map(([step, { times }]) => [step, times]));
  }
}
