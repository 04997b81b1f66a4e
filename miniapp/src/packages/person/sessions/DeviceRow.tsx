import { useState } from 'react';
import type { SessionLine } from '@huiyin/shared/accounts/account.contract';
import { spokenMoment } from '@huiyin/shared/kernel/spoken-time';
import { useSession } from '../../../features/accounts/session.ts';
import { useSpoken } from '../../../features/communities/use-spoken.ts';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import { Tag } from '../../../ui/Tag.tsx';
import { useComplaintWords, useWords } from '../../../words/use-words.ts';
import { usePersonWords } from '../words/use-person-words.ts';

/** Devices with a small screen, by what they say of themselves. */
const IN_THE_HAND = /iPhone|iPad|Android|WeChat|HarmonyOS/;

/** One device: what it is, as whom it is signed in, when it was last used; another one can be signed out, after asking. */
export function DeviceRow({ line, onEnd }: { line: SessionLine; onEnd(): Promise<unknown> }) {
  const { kit } = useWords();
  const { sessions } = usePersonWords();
  const { roles } = useComplaintWords();
  const spoken = useSpoken();
  const [asking, setAsking] = useState(false);
  const role = useSession(({ session }) => session?.memberships.find(({ id }) => id === line.membership)?.role);
  const name = line.device ?? sessions.unknownDevice;
  const end = async (): Promise<void> => {
    await onEnd();
    setAsking(false);
  };
  return (
    <Box as="li" className="row-slot inset">
      <Box className="row device">
        <Icon name={IN_THE_HAND.test(line.device ?? '') ? 'mobile' : 'desk'} className={line.current ? 'brand' : 'muted'} />
        <Box className="row-main">
          <Box className="row-title device-name">
            <Box as="span">{name}</Box>
            {role ? (
              <Box as="span" className="t14 muted">
                {roles[role]}
              </Box>
            ) : null}
            {line.current ? <Tag tone="brand">{sessions.thisOne}</Tag> : null}
          </Box>
          <Box className="row-sub">{line.current ? sessions.inUse : sessions.used(spokenMoment(Date.parse(line.lastUsedAt), spoken))}</Box>
          <Box className="row-sub">{sessions.opened(spokenMoment(Date.parse(line.openedAt), spoken))}</Box>
        </Box>
        {line.current ? null : (
          <Button id={`end-${line.id}`} kind="text" label={`${sessions.end} · ${name}`} onPress={() => setAsking(true)}>
            {sessions.end}
          </Button>
        )}
      </Box>
      <Sheet open={asking} title={sessions.endQuestion} onClose={() => setAsking(false)}>
        <Box as="p" className="strong">
          {name}
        </Box>
        <Box as="p">{sessions.endWords}</Box>
        <Box className="actions">
          <Button onPress={() => setAsking(false)}>{kit.cancel}</Button>
          <Button id={`end-${line.id}-now`} kind="primary" onPress={end}>
            {sessions.end}
          </Button>
        </Box>
      </Sheet>
    </Box>
  );
}
