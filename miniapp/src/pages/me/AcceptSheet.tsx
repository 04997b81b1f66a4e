import { useState } from 'react';
import { invitationCodeIn } from '@huiyin/shared/accounts/invitation-code';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { call } from '../../api/client.ts';
import { newKey } from '../../api/new-key.ts';
import { spokenError } from '../../api/refusal.ts';
import { useSession } from '../../features/accounts/session.ts';
import { Box } from '../../ui/Box.tsx';
import { Button } from '../../ui/Button.tsx';
import { FormRow } from '../../ui/FormRow.tsx';
import { Row } from '../../ui/Row.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../words/use-words.ts';

/** The row that takes a family's or the office's code and binds the home. */
export function Accept() {
  const { me, kit } = useWords();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const type = (words: string): void => {
    setTyped(words);
    setRefused(null);
  };
  const bind = async (): Promise<void> => {
    const code = invitationCodeIn(typed);
    if (code === null) return setRefused(me.acceptShort);
    setRefused(null);
    try {
      const { household } = await call(endpoints.acceptInvitation, { code }, newKey());
      await useSession
        .getState()
        .refresh()
        .catch(() => undefined); // it is bound all the same; the next look at the session shows it
      setOpen(false);
      toast(me.accepted(household?.label ?? ''));
    } catch (reason) {
      setRefused(spokenError(reason, kit.awayTitle));
    }
  };
  return (
    <Row id="accept" icon="home" tone="brand" title={me.accept} sub={me.acceptHint} onPress={() => setOpen(true)}>
      <Sheet open={open} title={me.accept} onClose={() => setOpen(false)}>
        <FormRow label={me.acceptLabel} hint={me.acceptHint} error={refused}>
          <TextField
            id="accept-code"
            label={me.acceptLabel}
            placeholder={me.acceptPlaceholder}
            value={typed}
            invalid={refused !== null}
            onChange={type}
            onEnter={() => void bind()}
          />
        </FormRow>
        <Box className="actions">
          <Button onPress={() => setOpen(false)}>{kit.cancel}</Button>
          <Button id="accept-now" kind="primary" onPress={bind}>
            {me.acceptDo}
          </Button>
        </Box>
      </Sheet>
    </Row>
  );
}
