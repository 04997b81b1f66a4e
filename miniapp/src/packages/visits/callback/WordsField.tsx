import { Box } from '../../../ui/Box.tsx';
import { Phrases } from '../../../ui/Phrases.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';

export interface WordsFieldProps {
  id: string;
  label: string;
  placeholder: string;
  value: string;
  /** What is often said, put in by a press. */
  often: readonly string[];
  onChange(words: string): void;
}

/** A few words, written or put in by a press. */
export const WordsField = ({ id, label, placeholder, value, often, onChange }: WordsFieldProps) => (
  <Box className="words-field">
    <Box className="words-ground">
      <TextArea id={id} label={label} placeholder={placeholder} value={value} onChange={onChange} />
    </Box>
    <Phrases phrases={often} value={value} onChange={onChange} />
  </Box>
);
