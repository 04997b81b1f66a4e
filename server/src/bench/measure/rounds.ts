import { median } from '../measured-row.ts';
import type { Ask, LoadAnswer } from './load.contract.ts';
import type { Generator, Pace } from './station.ts';

export interface Side {
  readonly port: number;
  readonly asks: readonly Ask[];
}

export interface Rounds {
  /** For each side, the median of its rounds. */
  readonly perSecond: readonly number[];
  readonly ms: readonly number[];
  /** The median over the rounds of one side's figure divided by another's of the same round. */
  ratio(what: 'perSecond' | 'ms', side: number, by: number): number;
}

/** Warms every side up, then asks them in turn, beginning with another each round: what else the machine does meets all alike. */
export async function inTurn(generator: Generator, pace: Pace, sides: readonly Side[]): Promise<Rounds> {
  for (const { port, asks } of sides) await generator.load(port, asks, pace.warmUp, pace.concurrency);
  const rounds: LoadAnswer[][] = [];
  for (let round = 0; round < pace.rounds; round++) {
    const found: LoadAnswer[] = [];
    for (let step = 0; step < sides.length; step++) {
      const at = (round + step) % sides.length;
      found[at] = await generator.load(sides[at]!.port, sides[at]!.asks, pace.count, pace.concurrency);
    }
    rounds.push(found);
  }
  const medians = (what: 'perSecond' | 'ms') => sides.map((_, at) => median(rounds.map((round) => round[at]![what])));
  return {
    perSecond: medians('perSecond'),
    ms: medians('ms'),
    ratio: (what, side, by) => median(rounds.map((round) => round[side]![what] / round[by]![what])),
  };
}
