import { Box } from './Box.tsx';
import { footKeys } from './foot-keys.ts';
import { KeyCap } from './KeyCap.tsx';
import { Tap } from './Tap.tsx';
import { alwaysHeard, useKeysInForce, useTyping } from './use-keys.ts';

/** The keys that do something now, at the foot of the frame, always in one order; nothing where there is no keyboard. */
export function FrameFoot({ allKeys, onAllKeys }: { allKeys?: string; onAllKeys?: () => void }) {
  const typing = useTyping();
  const keys = footKeys(useKeysInForce()).filter((key) => !typing || alwaysHeard(key));
  return (
    <Box as="footer" className="frame-foot">
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
