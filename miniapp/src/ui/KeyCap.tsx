import { Box } from './Box.tsx';
import { capsOf } from './key-caps.ts';
import type { Key } from './use-keys.ts';

/** The caps of a key; shown on wide screens with a keyboard, and nothing that a reader of the screen hears. */
export function KeyCap(key: Pick<Key, 'code' | 'ctrl' | 'alt' | 'shift' | 'after'>) {
  return (
    <Box as="block" className="key-caps" hidden>
      {capsOf(key).map((cap, index) => (
        <Box key={index} as="span" className="key-cap">
          {cap}
        </Box>
      ))}
    </Box>
  );
}
