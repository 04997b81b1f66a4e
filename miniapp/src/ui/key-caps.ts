import type { Key } from './use-keys.ts';

const CAPS: Readonly<Record<string, string>> = {
  Slash: '/',
  Period: '.',
  Comma: ',',
  BracketLeft: '[',
  BracketRight: ']',
  Escape: 'Esc',
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/** What is printed on the key of a code. */
export const capOf = (code: string): string => CAPS[code] ?? code.replace(/^(?:Key|Digit|Numpad)/, '');

/** The caps of a key in the order in which they are pressed. */
export function capsOf({ code, ctrl, alt, shift, after }: Pick<Key, 'code' | 'ctrl' | 'alt' | 'shift' | 'after'>): string[] {
  // Shift and slash is printed as one sign.
  if (shift && code === 'Slash') return ['?'];
  return [...(after ? [capOf(after)] : []), ...(ctrl ? ['Ctrl'] : []), ...(alt ? ['Alt'] : []), ...(shift ? ['Shift'] : []), capOf(code)];
}
