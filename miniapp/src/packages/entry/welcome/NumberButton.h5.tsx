import { useState } from 'react';
import { standInTelephone } from '../../../api/stand-in-telephone.h5.ts';
import { Button } from '../../../ui/Button.tsx';
import { FormRow } from '../../../ui/FormRow.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useEntryWords } from '../words/use-entry-words.ts';
import type { NumberButtonProps } from './NumberButton.tsx';

/** For trying things out in a browser: the telephone of the stand-in has the number that is written here. */
export function NumberButton({ onCode, onDenied, children }: NumberButtonProps) {
  const { telephone } = useEntryWords();
  const [number, setNumber] = useState('');
  const press = async (): Promise<void> => {
    const code = await standInTelephone.code('phone-codes', { number }).catch(() => null);
    if (number === '' || code === null) return onDenied();
    await onCode(code);
  };
  return (
    <>
      <FormRow label={telephone.number}>
        <TextField id="own-number" label={telephone.number} kind="telephone" value={number} onChange={setNumber} />
      </FormRow>
      <Button id="bind-number" onPress={press}>
        {children}
      </Button>
    </>
  );
}
