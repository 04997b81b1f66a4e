import { PhotoPicker } from '../../../features/files/PhotoPicker.tsx';
import { Box } from '../../../ui/Box.tsx';
import type { ShortWords } from '../words/visits-words.ts';
import type { KeptCallback } from './callback-draft.ts';
import { WordsField } from './WordsField.tsx';

/** One question: by telephone, what was said; on the spot, what was seen. */
export function ShortForm({ words: short, kept: { draft, change } }: { words: ShortWords; kept: KeptCallback }) {
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
