import { problemOfWritten } from '../../features/dispatch/written.ts';
import { Box } from '../../ui/Box.tsx';
import { FormRow } from '../../ui/FormRow.tsx';
import { Phrases } from '../../ui/Phrases.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useLanguage } from '../../words/language.ts';

export interface WordsFieldProps {
  id: string;
  label: string;
  hint?: string;
  placeholder: string;
  phrases?: readonly string[];
  /** More than one of them may be said. */
  several?: boolean;
  value: string;
  /** What is missing, said once somebody tried to send it. */
  error?: string | null;
  onChange(value: string): void;
}

/** A question that is answered in words, with those that are often written to tap on. What is wrong with them is said at once. */
export function WordsField({ id, label, hint, placeholder, phrases = [], several = false, value, error, onChange }: WordsFieldProps) {
  const language = useLanguage();
  return (
    <FormRow label={label} hint={hint} error={problemOfWritten(value, language) ?? error}>
      <Box className="step-words">
        <TextArea id={id} label={label} placeholder={placeholder} value={value} onChange={onChange} />
      </Box>
      <Phrases phrases={phrases} several={several} value={value} onChange={onChange} />
    </FormRow>
  );
}
