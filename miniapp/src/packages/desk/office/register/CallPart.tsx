import type { ReactNode } from 'react';
import { Box } from '../../../../ui/Box.tsx';
import { Icon } from '../../../../ui/Icon.tsx';

export interface CallPartProps {
  /** Its place in the order of a telephone call. */
  step: number;
  name: string;
  /** Right of the name, in small. */
  beside?: ReactNode;
  error?: string | undefined;
  className?: string;
  children: ReactNode;
}

/** One question of a call, in the order in which they are asked. */
export function CallPart({ step, name, beside, error, className = '', children }: CallPartProps) {
  return (
    <Box className={`call-part ${className}`}>
      <Box className="call-label">
        <Box as="span" className="call-step">
          {step}
        </Box>
        <Box as="span" className="grow">
          {name}
        </Box>
        {beside ? <Box as="span">{beside}</Box> : null}
      </Box>
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
