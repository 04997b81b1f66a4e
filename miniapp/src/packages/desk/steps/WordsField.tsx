import { Box } from '../../../ui/Box.tsx';
import { FormRow } from '../../../ui/FormRow.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';

export interface WordsFieldProps {
  id: string;
  label: string;
  hint?: string;
  placeholder: string;
  /** What is wrong with it, and what to do. */
  error?: string | null;
  value: string;
  onChange(value: string): void;
}

/** A question that is answered in sentences. */
export const WordsField = ({ id, label, hint, placeholder, error, value, onChange }: WordsFieldProps) => (
  <FormRow label={label} hint={hint} error={error}>
    <Box className="text-area">
      <TextArea id={id} label={label} placeholder={placeholder} invalid={Boolean(error)} value={value} onChange={onChange} />
    </Box>
  </FormRow>
);
