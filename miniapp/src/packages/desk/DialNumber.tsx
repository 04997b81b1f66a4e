import { Box } from '../../ui/Box.tsx';
import { spacedTelephone } from './office/register/telephone.ts';
import { useBoardWords } from './words/use-board-words.ts';
import './dial-number.css';

/** A whole number, large enough to be dialled from across the desk. */
export function DialNumber({ number }: { number: string }) {
  const { matter: words } = useBoardWords();
  return (
    <Box className="dial-number" role="status">
      <Box className="t14">{words.dial}</Box>
      <Box className="dial-number-digits">{spacedTelephone(number)}</Box>
      <Box className="t14">{words.dialWrittenDown}</Box>
    </Box>
  );
}
