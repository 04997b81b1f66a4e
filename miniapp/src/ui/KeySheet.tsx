import { Box } from './Box.tsx';
import { KeyCap } from './KeyCap.tsx';
import { capsOf } from './key-caps.ts';
import { Sheet } from './Sheet.tsx';
import { useKeysInForce, type Key } from './use-keys.ts';

export interface KeySheetProps {
  open: boolean;
  title: string;
  /** The heading of the keys that have no group of their own. */
  here: string;
  note: string;
  onClose(): void;
}

/** Keys by their group, in the order in which the groups are met; a key that a nearer one covers is left out. */
function grouped(keys: readonly Key[], here: string): [group: string, keys: Key[]][] {
  const groups = new Map<string, Key[]>();
  const met = new Set<string>();
  for (const key of keys) {
    const caps = capsOf(key).join(' ');
    if (met.has(caps)) continue;
    met.add(caps);
    const group = key.group ?? here;
    groups.set(group, [...(groups.get(group) ?? []), key]);
  }
  return [...groups];
}

/** Every key that is in force now. */
export function KeySheet({ open, title, here, note, onClose }: KeySheetProps) {
  const keys = useKeysInForce();
  return (
    <Sheet open={open} title={title} wide onClose={onClose}>
      <Box className="key-groups">
        {grouped(keys, here).map(([group, members]) => (
          <Box as="section" key={group} className="key-group">
            <Box as="h3" className="key-group-title">
              {group}
            </Box>
            {members.map((key) => (
              <Box key={capsOf(key).join(' ')} className="key-line">
                <Box as="span">{key.name}</Box>
                <KeyCap {...key} />
              </Box>
            ))}
          </Box>
        ))}
      </Box>
      <Box as="p" className="t12 muted key-note">
        {note}
      </Box>
    </Sheet>
  );
}
