import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';
import type { InvitationView } from '@huiyin/shared/accounts/account.contract';
import { spokenMoment } from '@huiyin/shared/kernel/spoken-time';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { call } from '../../../../api/client.ts';
import { newKey } from '../../../../api/new-key.ts';
import { useSpoken } from '../../../../features/communities/use-spoken.ts';
import { Box } from '../../../../ui/Box.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { ErrorState } from '../../../../ui/ErrorState.tsx';
import { Sheet } from '../../../../ui/Sheet.tsx';
import { Skeleton } from '../../../../ui/Skeleton.tsx';
import { toast } from '../../../../ui/toast.ts';
import { useWords } from '../../../../words/use-words.ts';
import { useFrameWords } from '../../words/use-frame-words.ts';

/** A code in groups of four, as it is read out; the gaps are drawn, so that a copy has none. */
const inGroups = (code: string): string[] => code.match(/.{1,4}/g) ?? [];

/** An invitation to a household: its code is read out or copied. */
export function InviteSheet({ household, open, onClose }: { household: string; open: boolean; onClose(): void }) {
  const { households: words } = useFrameWords();
  const { kit } = useWords();
  const spoken = useSpoken();
  const [invitation, setInvitation] = useState<InvitationView | null>(null);
  const [error, setError] = useState<unknown>(null);
  const ask = async (): Promise<void> => {
    setError(null);
    try {
      setInvitation(await call(endpoints.inviteToHousehold, { id: household }, newKey()));
    } catch (reason) {
      setError(reason);
    }
  };
  useEffect(() => {
    if (open && invitation === null) void ask();
  }, [open]);
  const copy = async (code: string): Promise<void> => {
    await Taro.setClipboardData({ data: code });
    toast(words.copied);
  };
  return (
    <Sheet open={open} title={words.invite} onClose={onClose}>
      {invitation ? (
        <Box className="stack">
          <Box as="p">{words.inviteWords}</Box>
          <Box className="invitation">
            <Box className="t12 muted">{words.code}</Box>
            <Box id="invitation-code" className="invitation-code">
              {inGroups(invitation.code).map((group, index) => (
                <Box as="span" key={index} className="invitation-group">
                  {group}
                </Box>
              ))}
            </Box>
            <Box className="t12 muted">{words.codeUntil(spokenMoment(Date.parse(invitation.expiresAt), spoken))}</Box>
          </Box>
        </Box>
      ) : error ? (
        <ErrorState error={error} onRetry={ask} />
      ) : (
        <Skeleton rows={1} />
      )}
      <Box className="actions">
        <Button onPress={onClose}>{kit.close}</Button>
        {invitation ? (
          <Button id="copy-code" kind="primary" onPress={() => copy(invitation.code)}>
            {words.copy}
          </Button>
        ) : null}
      </Box>
    </Sheet>
  );
}
