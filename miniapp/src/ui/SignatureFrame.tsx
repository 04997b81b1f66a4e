import type { ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';
import { Box } from './Box.tsx';
import { Icon } from './Icon.tsx';
import type { Press } from './press-once.ts';
import { Tap } from './Tap.tsx';

/** Around the place where one signs: whether something is there, and the way to begin anew. */
export function SignatureFrame({ id, signed, onClear, children }: { id: string; signed: boolean; onClear: Press; children: ReactNode }) {
  const { kit } = useWords();
  return (
    <Box className={`signature ${signed ? 'signed' : ''}`}>
      <Box className="signature-ground">
        {children}
        {signed ? null : (
          <Box className="signature-hint" hidden>
            {kit.signHere}
          </Box>
        )}
      </Box>
      <Box className="signature-foot">
        <Box className="line" role="status">
          {signed ? <Icon name="check-circle" size="xs" className="ok" /> : null}
          <Box as="span">{signed ? kit.signed : kit.unsigned}</Box>
        </Box>
        {signed ? (
          <Tap id={`${id}-clear`} className="signature-clear" label={kit.signAgain} onPress={onClear}>
            <Icon name="refresh" size="xs" />
            <Box as="span">{kit.signAgain}</Box>
          </Tap>
        ) : null}
      </Box>
    </Box>
  );
}
