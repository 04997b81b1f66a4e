import { Box } from '../../../ui/Box.tsx';
import { Tap } from '../../../ui/Tap.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';

export interface WordsFieldProps {
  id: string;
  label: string;
  placeholder: string;
  value: string;
  /** What is often said; one press puts it in, as long as nothing is written. */
  often: readonly string[];
  onChange(words: string): void;
}

/** A few words, written or put in by one press. */
export function WordsField({ id, label, placeholder, value, often, onChange }: WordsFieldProps) {
  return (
    <Box className="words-field">
      <Box className="words-ground">
        <TextArea id={id} label={label} placeholder={placeholder} value={value} onChange={onChange} />
      </Box>
      {value === '' && often.length > 0 ? (
        <Box className="chips">
          {often.map((words) => (
            <Tap key={words} className="chip" label={words} onPress={() => onChange(words)}>
              <Box as="span">{words}</Box>
            </Tap>
          ))}
        </Box>
      ) : null}
    </Box>
  );
}
