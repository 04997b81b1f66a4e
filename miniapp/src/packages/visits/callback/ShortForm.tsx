import { PhotoPicker } from '../../../features/files/PhotoPicker.tsx';
import { Box } from '../../../ui/Box.tsx';
import { useVisitsWords } from '../words/use-visits-words.ts';
import type { KeptCallback } from './callback-draft.ts';
import { WordsField } from './WordsField.tsx';

/** What is no repair is asked about by telephone: what was said. */
export function ShortForm({ kept: { draft, change } }: { kept: KeptCallback }) {
  const { short } = useVisitsWords();
  return (
    <Box as="section" className="card short">
      <Box as="h2" className="section-title">
        {short.title}
      </Box>
      <Box as="p" className="t14 muted">
        {short.hint}
      </Box>
      <WordsField
        id="short-words"
        label={short.label}
        placeholder={short.placeholder}
        value={draft.words}
        often={short.often}
        onChange={(words) => change({ words })}
      />
      <PhotoPicker photos={draft.photos} onChange={(photos) => change({ photos })} />
    </Box>
  );
}
