import type { BadLine } from './read-messages.ts';
import type { ReplayResult } from './replay.ts';

/** Whether everything is as it should be. */
export const isFlawless = ({ messages, unchanged, numbers, closed, forgotten, failures }: ReplayResult, bad: readonly BadLine[]): boolean =>
  messages > 0 && bad.length === 0 && failures.length === 0 && unchanged === messages && numbers === messages && closed === messages && forgotten === 0;

/** The line for programs. */
export const jsonLine = ({ messages, unchanged, numbers, closed, forgotten, kept, due, times }: ReplayResult): string =>
  JSON.stringify({ messages, unchanged, numbers, closed, forgotten, kept, due, msPerStep: times.means() });

/** What people read. */
export function summary(result: ReplayResult, bad: readonly BadLine[]): string {
  const { messages, unchanged, numbers, closed, forgotten, kept, due, failures, times } = result;
  const counts = times.counts();
  const steps = Object.entries(times.means()).map(
    ([step, ms]) => `  ${step.padEnd(20)} ${String(counts[step]).padStart(5)} ×  ${ms.toFixed(1).padStart(6)} ms`,
  );
  return [
    ...bad.map(({ line, reason }) => `Line ${line} was left out: ${reason}.`),
    ...failures.map(({ line, reason }) => `Line ${line}: ${reason}`),
    `${messages} messages: ${unchanged} unchanged to the last character, ${numbers} numbers, ${closed} closed, ${forgotten} commitments forgotten.`,
    `Kept ${kept} of ${due} commitments that were due${due > 0 ? ` (${((kept / due) * 100).toFixed(1)} %)` : ''}.`,
    'Over HTTP, on average:',
    ...steps,
    '',
  ].join('\n');
}
