import type { ReactNode } from 'react';
import { Box } from '../../../ui/Box.tsx';
import { QrCode } from './QrCode.tsx';
import { FORM_WORDS } from './form-words.ts';

export interface PaperHeadProps {
  number: string;
  under: string | null;
  from: string;
  title: string;
  address: string;
  scan: string;
  children: ReactNode;
}

/** The head of a form: its number, whose paper it is, and the code that leads to the matter. */
export function PaperHead({ number, under, from, title, address, scan, children }: PaperHeadProps) {
  return (
    <>
      <Box as="header" className="paper-top">
        <Box className="paper-left">
          <Box className="paper-small">{FORM_WORDS.fileNumber}</Box>
          <Box className="paper-number">{number}</Box>
          {under ? <Box className="paper-small">{under}</Box> : null}
        </Box>
        <Box className="paper-middle">
          <Box>{from}</Box>
          <Box as="h2" className="paper-title">
            {title}
          </Box>
        </Box>
        <Box className="paper-right">
          <QrCode text={address} name={FORM_WORDS.qr} />
          <Box className="paper-small">{scan}</Box>
        </Box>
      </Box>
      <Box className="paper-sub">{children}</Box>
    </>
  );
}
