import { Box } from './Box.tsx';

export interface FigureProps {
  value: number | string;
  /** Of how many: a share is never shown without both its numbers. */
  total?: number | string;
  words: string;
  tone?: 'ok' | 'warn' | 'danger' | 'brand';
}

/** A key figure over its words. */
export const Figure = ({ value, total, words, tone }: FigureProps) => (
  <Box className={`figure ${tone ?? ''}`}>
    <Box className="figure-value">
      <Box as="span" className="figure-number">
        {String(value)}
      </Box>
      {total === undefined ? null : <Box as="span" className="figure-total">{` / ${total}`}</Box>}
    </Box>
    <Box className="figure-words">{words}</Box>
  </Box>
);
