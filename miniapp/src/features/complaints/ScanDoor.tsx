import { useState, type ReactNode } from 'react';
import type { PlaceCode } from '@huiyin/shared/communities/place-code';
import type { CommunityView } from '@huiyin/shared/communities/community.contract';
import { spokenError } from '../../api/refusal.ts';
import { Box } from '../../ui/Box.tsx';
import { Button } from '../../ui/Button.tsx';
import { FormRow } from '../../ui/FormRow.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { Tap } from '../../ui/Tap.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useWords } from '../../words/use-words.ts';
import { CameraShut } from '../communities/camera-shut.ts';
import { CAN_SCAN, scanCode } from '../communities/scan-code.ts';
import { usePrivacyAskWords } from '../privacy/words/use-privacy-ask-words.ts';
import { placeOfScan } from './place-of-scan.ts';

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

/** Scans a code on the spot; where the platform cannot, or the code will not do, its text can be typed, and there is the way without. */
export function ScanDoor({ id, className, label, community, onPlace, onChoose, children }: ScanDoorProps) {
  const { scan, kit } = useWords();
  const { noCamera } = usePrivacyAskWords();
  const [open, setOpen] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const refuse = (why: string): void => {
    setRefused(why);
    setOpen(true);
  };
  const use = async (text: string, within: CommunityView): Promise<void> => {
    try {
      const code = await placeOfScan(text, within);
      if (code.says !== 'place') return refuse(scan.refused[code.says]);
      setOpen(false);
      onPlace(code);
    } catch (reason) {
      refuse(spokenError(reason, kit.awayWords));
    }
  };
  const press = async (): Promise<void> => {
    setRefused(null);
    setTyped('');
    if (!CAN_SCAN || community === undefined) return setOpen(true);
    try {
      const text = await scanCode();
      if (text !== null) await use(text, community);
    } catch (reason) {
      if (!(reason instanceof CameraShut)) throw reason;
      refuse(noCamera);
    }
  };
  const useTyped = (): Promise<void> | void => {
    if (community !== undefined && typed.trim() !== '') return use(typed, community);
  };
  return (
    <>
      <Tap id={id} className={className} label={label} onPress={press}>
        {children}
      </Tap>
      <Sheet open={open} title={scan.title} onClose={() => setOpen(false)}>
        <Box className="stack">
          {CAN_SCAN ? null : <Box as="p">{scan.how}</Box>}
          <FormRow label={scan.typed} hint={scan.typedHint} error={refused}>
            <TextField
              id="scan-typed"
              label={scan.typed}
              placeholder="7KQ2 M4VX 0ZR9"
              value={typed}
              invalid={refused !== null}
              onChange={setTyped}
              onEnter={() => void useTyped()}
            />
          </FormRow>
        </Box>
        <Box className="actions">
          <Button
            id="choose-place"
            onPress={() => {
              setOpen(false);
              onChoose();
            }}
          >
            {scan.choose}
          </Button>
          <Button id="use-typed" kind="primary" off={typed.trim() === ''} onPress={useTyped}>
            {scan.useTyped}
          </Button>
        </Box>
      </Sheet>
    </>
  );
}
