import type { ReactNode } from 'react';
import { Box } from './Box.tsx';
import { Icon } from './Icon.tsx';

export interface FormRowProps {
  label: string;
  hint?: string;
  /** What is wrong with it, and what to do. */
  error?: string | null;
  children: ReactNode;
}

/** One question of a form: its name, what helps to answer it, the control, and what is wrong. */
export function FormRow({ label, hint, error, children }: FormRowProps) {
  return (
    <Box className={`form-row ${error ? 'invalid' : ''}`} role="group" label={label}>
      <Box className="form-label">{label}</Box>
      {hint ? <Box className="form-hint">{hint}</Box> : null}
      {children}
      {error ? (
        <Box className="form-error" role="alert">
          <Icon name="alert" size="xs" />
          <Box as="span">{error}</Box>
        </Box>
      ) : null}
    </Box>
  );
}
