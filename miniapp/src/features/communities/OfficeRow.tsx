import { Box } from '../../ui/Box.tsx';
import type { IconName } from '../../ui/icons.ts';
import { Row } from '../../ui/Row.tsx';
import { useOfficeTelephone } from './use-office-telephone.ts';

export interface OfficeRowProps {
  id?: string;
  icon: IconName;
  tone?: 'brand';
  title: string;
}

/** The row that calls the office; the line of the number is there before the number. */
export function OfficeRow({ id, icon, tone, title }: OfficeRowProps) {
  const { hotline, callOffice } = useOfficeTelephone();
  return (
    <Row
      id={id}
      icon={icon}
      tone={tone}
      title={title}
      sub={
        <Box as="span" className="unbroken">
          {hotline ?? '\u00a0'}
        </Box>
      }
      onPress={callOffice}
    />
  );
}
