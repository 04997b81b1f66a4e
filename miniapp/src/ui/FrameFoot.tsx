import { Box } from './Box.tsx';
import { KeyCap } from './KeyCap.tsx';
import { Tap } from './Tap.tsx';
import { useKeysInForce } from './use-keys.ts';

/** The keys that matter here, at the foot of the frame; nothing where there is no keyboard. */
export function FrameFoot({ allKeys, onAllKeys }: { allKeys: string; onAllKeys?: () => void }) {
  const keys = useKeysInForce().filter(({ foot }) => foot);
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
