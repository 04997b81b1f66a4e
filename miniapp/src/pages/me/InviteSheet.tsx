import { useState } from 'react';
import type { InvitationView, SessionView } from '@huiyin/shared/accounts/account.contract';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { call } from '../../api/client.ts';
import { copyText } from '../../api/copy-text.ts';
import { newKey } from '../../api/new-key.ts';
import { spokenError } from '../../api/refusal.ts';
import { deadlineOf } from '../../features/commitments/clock-of.ts';
import { useSpoken } from '../../features/communities/use-spoken.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Box } from '../../ui/Box.tsx';
import { Button } from '../../ui/Button.tsx';
import { Row } from '../../ui/Row.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../words/use-words.ts';

/** A code that lets one more of the family in, how long it works, and a way to hand it on. */
function Code({ invitation: { code, expiresAt }, onAgain }: { invitation: InvitationView; onAgain(): Promise<void> }) {
  const { me } = useWords();
  const spoken = useSpoken();
  const copy = async (): Promise<void> => {
    if (await copyText(code)) toast(me.copied); // where it may not be copied, it stands there to be read out
  };
  return (
    <Box className="stack">
      <Box as="p" className="muted">
        {me.inviteWords(deadlineOf(expiresAt, spoken))}
      </Box>
      <Box id="invitation-code" className="invitation-code">
        {code}
      </Box>
      <Button id="copy-code" kind="primary" onPress={copy}>
        {me.copy}
      </Button>
      <Button id="invite-again" kind="text" onPress={onAgain}>
        {me.inviteAgain}
      </Button>
    </Box>
  );
}

/** The row that invites somebody into the household. */
export function Invite({ household }: { household: NonNullable<SessionView['household']> }) {
  const { me, kit } = useWords();
  const [open, setOpen] = useState(false);
  const [invitation, setInvitation] = useState<InvitationView | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const ask = async (): Promise<void> => {
    setRefused(null);
    try {
      setInvitation(await call(endpoints.inviteToHousehold, { id: household.id }, newKey()));
    } catch (reason) {
      setRefused(spokenError(reason, kit.awayTitle));
    }
  };
  const press = async (): Promise<void> => {
    setOpen(true);
    if (invitation === null) await ask();
  };
  return (
    <Row id="invite" icon="plus" tone="brand" title={me.invite} sub={me.inviteHint} onPress={press}>
      <Sheet open={open} title={me.inviteTitle(household.label)} onClose={() => setOpen(false)}>
        {refused ? (
          <Banner icon="info" tone="warn">
            {refused}
          </Banner>
        ) : null}
        {invitation ? (
          <Code invitation={invitation} onAgain={ask} />
        ) : refused ? (
          <Box className="actions">
            <Button kind="primary" icon="refresh" onPress={ask}>
              {kit.retry}
            </Button>
          </Box>
        ) : (
          <Box role="status" className="muted">
            {kit.loading}
          </Box>
        )}
      </Sheet>
    </Row>
  );
}
