import { Box } from '../../../ui/Box.tsx';
import { FormRow } from '../../../ui/FormRow.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';

export interface WordsFieldProps {
  id: string;
  label: string;
  hint?: string;
  placeholder: string;
  value: string;
  onChange(value: string): void;
}

/** A question that is answered in sentences. */
export const WordsField = ({ id, label, hint, placeholder, value, onChange }: WordsFieldProps) => (
  <FormRow label={label} hint={hint}>
    <Box className="text-area">
      <TextArea id={id} label={label} placeholder={placeholder} value={value} onChange={onChange} />
    </Box>
  </FormRow>
);
