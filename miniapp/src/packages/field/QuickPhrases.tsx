import { Box } from '../../ui/Box.tsx';
import { Tap } from '../../ui/Tap.tsx';
import { useFieldWords } from './words/use-field-words.ts';

export interface QuickPhrasesProps {
  phrases: readonly string[];
  value: string;
  onChange(value: string): void;
}

/** Words that are often written, added by a tap: wet gloves do not type. What is in the text already is not offered again. */
export function QuickPhrases({ phrases, value, onChange }: QuickPhrasesProps) {
  const { joined, phrasesLabel } = useFieldWords();
  const left = phrases.filter((phrase) => !value.includes(phrase));
  if (left.length === 0) return null;
  return (
    <Box className="chips" role="group" label={phrasesLabel}>
      {left.map((phrase) => (
        <Tap key={phrase} className="chip phrase" onPress={() => onChange(value.trim() === '' ? phrase : joined(value.trim(), phrase))}>
          <Box as="span">{phrase}</Box>
        </Tap>
      ))}
    </Box>
  );
}
