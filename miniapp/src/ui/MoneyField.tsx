import { useState } from 'react';
import { Box } from './Box.tsx';
import { fenOf, yuanOf } from './money.ts';
import { TextField } from './TextField.tsx';

export interface MoneyFieldProps {
  id: string;
  label: string;
  /** In fen; `null`: nothing, or no amount. */
  value: number | null;
  onChange(value: number | null): void;
}

/** An amount, typed in yuan. */
export function MoneyField({ id, label, value, onChange }: MoneyFieldProps) {
  const [text, setText] = useState(value === null ? '' : yuanOf(value));
  // What is typed stays as it is typed, until the value changes from elsewhere.
  const shown = fenOf(text) === value ? text : value === null ? text : yuanOf(value);
  return (
    <Box className="money">
      <Box as="span" className="money-sign" hidden>
        ¥
      </Box>
      <TextField
        id={id}
        label={label}
        kind="number"
        invalid={shown.trim() !== '' && fenOf(shown) === null}
        value={shown}
        onChange={(typed) => {
          setText(typed);
          onChange(fenOf(typed));
        }}
      />
    </Box>
  );
}
