import { useState, type ReactNode } from 'react';
import { readPlaceCode, type PlaceCode } from '@huiyin/shared/communities/place-code';
import type { CommunityView } from '@huiyin/shared/communities/community.contract';
import { Box } from '../../ui/Box.tsx';
import { Button } from '../../ui/Button.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { Tap } from '../../ui/Tap.tsx';
import { useWords } from '../../words/use-words.ts';
import { CAN_SCAN, scanCode } from '../communities/scan-code.ts';

export interface ScanDoorProps {
  id: string;
  className: string;
  label?: string;
  community: CommunityView | undefined;
  /** What was scanned is a place of this community. */
  onPlace(code: Extract<PlaceCode, { says: 'place' }>): void;
  /** The way without a code. */
  onChoose(): void;
  children: ReactNode;
}

/** Scans a code on the spot; where the platform cannot, or the code will not do, it says so in words and offers the way without. */
export function ScanDoor({ id, className, label, community, onPlace, onChoose, children }: ScanDoorProps) {
  const { scan } = useWords();
  const [said, setSaid] = useState<string | null>(null);
  const press = async (): Promise<void> => {
    if (!CAN_SCAN || community === undefined) return setSaid(scan.how);
    const text = await scanCode();
    if (text === null) return;
    const code = readPlaceCode(text, community);
    if (code.says === 'place') onPlace(code);
    else setSaid(scan.refused[code.says]);
  };
  return (
    <>
      <Tap id={id} className={className} label={label} onPress={press}>
        {children}
      </Tap>
      <Sheet open={said !== null} title={scan.title} onClose={() => setSaid(null)}>
        <Box as="p">{said}</Box>
        <Box className="actions">
          <Button
            id="choose-place"
            kind="primary"
            onPress={() => {
              setSaid(null);
              onChoose();
            }}
          >
            {scan.choose}
          </Button>
        </Box>
      </Sheet>
    </>
  );
}
