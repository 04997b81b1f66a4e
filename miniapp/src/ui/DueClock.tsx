import { Box } from './Box.tsx';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';
import { wholeWords } from './whole-words.ts';

export type DueTone = 'running' | 'soon' | 'overdue' | 'kept' | 'waiting';
export interface DueClockProps {
  tone: DueTone;
  /** The share of the time that is used up, from 0 to 1. */
  used?: number;
  words: string;
  by?: string;
}

const RINGS: Partial<Record<DueTone, readonly [left: string, used: string]>> = {
  running: ['var(--brand)', 'var(--brand-track)'],
  soon: ['var(--warn)', 'var(--warn-track)'],
  waiting: ['var(--line)', 'var(--line)'],
};
const SIGNS: Partial<Record<DueTone, IconName>> = { overdue: 'alert', kept: 'check-circle' };

/** The time left as an arc that empties, always with its words; from three quarters on it warns. */
export function DueClock({ tone, used = 0, words, by }: DueClockProps) {
  const ring = RINGS[tone];
  const sign = SIGNS[tone];
  const gone = `${Math.round(used * 100)}%`;
  return (
    <Box as="block" className={`due ${tone}`}>
      <Box as="block" className="due-left">
        {ring ? <Box as="block" className="ring" hidden style={{ background: `conic-gradient(${ring[1]} ${gone}, ${ring[0]} ${gone})` }} /> : null}
        {sign ? <Icon name={sign} size="xs" /> : null}
        <Box as="span" className="due-words">
          {wholeWords(words)}
        </Box>
      </Box>
      {by ? (
        <Box as="span" className="due-by">
          {wholeWords(by)}
        </Box>
      ) : null}
    </Box>
  );
}
