import { Box } from './Box.tsx';
import { footKeys } from './foot-keys.ts';
import { KeyCap } from './KeyCap.tsx';
import { Tap } from './Tap.tsx';
import { alwaysHeard, useKeysInForce, useTyping } from './use-keys.ts';

interface FrameFootProps {
  /** A `footer` of its own, or a part of one. */
  as?: 'footer' | 'div';
  allKeys?: string;
  onAllKeys?: () => void;
}

/** The keys that do something now, at the foot of the frame, always in one order; nothing where there is no keyboard. */
export function FrameFoot({ as = 'div', allKeys, onAllKeys }: FrameFootProps) {
  const typing = useTyping();
  const keys = footKeys(useKeysInForce()).filter((key) => !typing || alwaysHeard(key));
  return (
    <Box as={as} className="frame-foot">
      <Box className="frame-foot-keys">
        {keys.map((key) => (
          <Box key={`${key.after ?? ''}${key.code}${key.name}`} className="frame-foot-key">
            <KeyCap {...key} />
            <Box as="span">{key.name}</Box>
          </Box>
        ))}
      </Box>
      {onAllKeys ? (
        <Tap id="all-keys" className="frame-foot-key" onPress={onAllKeys}>
          <KeyCap code="Slash" shift />
          <Box as="span">{allKeys}</Box>
        </Tap>
      ) : null}
    </Box>
  );
}
