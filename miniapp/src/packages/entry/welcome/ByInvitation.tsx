import { useState } from 'react';
import { invitationCodeIn } from '@huiyin/shared/accounts/invitation-code';
import { Button } from '../../../ui/Button.tsx';
import { FormRow } from '../../../ui/FormRow.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useEntryWords } from '../words/use-entry-words.ts';
import type { WayProps } from './way-props.ts';
import { Way } from './Way.tsx';

/** By the code that a family member or the office gave. */
export function ByInvitation({ refused, onBind, onRefuse }: WayProps) {
  const { welcome } = useEntryWords();
  const [name, setName] = useState('');
  const [typed, setTyped] = useState('');
  const bind = async (): Promise<void> => {
    const code = invitationCodeIn(typed);
    if (code === null) return onRefuse(welcome.codeShort);
    if (name.trim() === '') return onRefuse(welcome.nameMissing);
    await onBind({ by: 'invitation', code, name: name.trim() });
  };
  return (
    <Way title={welcome.invitation} mark={welcome.free} words={welcome.invitationWords} refused={refused}>
      <FormRow label={welcome.code}>
        <TextField id="invitation-code" label={welcome.code} placeholder={welcome.codeHint} value={typed} onChange={setTyped} />
      </FormRow>
      <FormRow label={welcome.name}>
        <TextField id="own-name" label={welcome.name} placeholder={welcome.nameHint} value={name} onChange={setName} onEnter={() => void bind()} />
      </FormRow>
      <Button id="bind-invitation" kind="primary" onPress={bind}>
        {welcome.bind}
      </Button>
    </Way>
  );
}
