import { useWords } from '../words/use-words.ts';
import { Box } from './Box.tsx';
import { pressPhrase, saysPhrase } from './phrases.ts';
import { Tap } from './Tap.tsx';

export interface PhrasesProps {
  phrases: readonly string[];
  value: string;
  /** More than one may be said: another is added to the first, and takes no place. */
  several?: boolean;
  onChange(value: string): void;
}

/** Words that are often written, put in by a press and taken out by another: wet gloves do not type. They stay where they are, so that nothing slides under the thumb. */
export function Phrases({ phrases, value, several = false, onChange }: PhrasesProps) {
  const { kit } = useWords();
  if (phrases.length === 0) return null;
  return (
    <Box className="chips" role="group" label={kit.phrases}>
      {phrases.map((phrase) => {
        const said = saysPhrase(value, phrase);
        return (
          <Tap
            key={phrase}
            className={`chip phrase ${said ? 'on' : ''}`}
            checked={said}
            label={phrase}
            onPress={() => onChange(pressPhrase(value, phrase, several ? [] : phrases, kit.joined))}
          >
            <Box as="span">{phrase}</Box>
          </Tap>
        );
      })}
    </Box>
  );
}
