import { codePoints } from '@huiyin/shared/kernel/text';
import { useWords } from '../words/use-words.ts';
import { Box } from './Box.tsx';

/** From this share of what may be written on, it is said how much room is left. */
const NEAR = 0.9;

/** How much may still be written, near the end of it, or how much is too much. */
export function TextRoom({ id, text, limit }: { id: string; text: string; limit: number }) {
  const { kit } = useWords();
  const left = limit - codePoints(text);
  if (left > limit * (1 - NEAR)) return null;
  return (
    <Box id={`${id}-room`} role="status" className={`text-room ${left < 0 ? 'over' : ''}`}>
      {left < 0 ? kit.tooMuch(-left) : kit.roomLeft(left)}
    </Box>
  );
}
