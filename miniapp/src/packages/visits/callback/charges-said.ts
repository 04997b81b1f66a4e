import { yuan } from '../../../ui/money.ts';
import type { VisitsWords } from '../words/visits-words.ts';

export interface Difference {
  tone: 'ok' | 'warn';
  /** The amount, with what it means beside it. */
  amount: string;
  word: string;
  sentence: string;
}

/** What was collected held against what was quoted: said in words, the colour only repeats it. */
export function differenceOf(quoted: number, collected: number, words: VisitsWords['charges']): Difference {
  const difference = collected - quoted;
  const amount = yuan(Math.abs(difference));
  if (difference === 0) return { tone: 'ok', amount: yuan(0), word: words.same, sentence: words.saysSame };
  return difference > 0
    ? { tone: 'warn', amount: `+${yuan(difference)}`, word: words.more, sentence: words.saysMore(amount) }
    : { tone: 'warn', amount: `−${yuan(-difference)}`, word: words.less, sentence: words.saysLess(amount) };
}
