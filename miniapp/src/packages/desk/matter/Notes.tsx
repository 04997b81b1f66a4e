import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { useBoardWords } from '../words/use-board-words.ts';
import { Part } from './Part.tsx';
import { isNote } from './said-to-whom.ts';
import { ReadBy, Said } from './Said.tsx';

/** What the office tells itself: dashed and locked. */
export function Notes({ matter }: { matter: MatterView }) {
  const { matter: words } = useBoardWords();
  const notes = matter.timeline.filter(isNote);
  if (notes.length === 0) return null;
  return (
    <Part id="desk-notes" title={words.notes} aside={<ReadBy icon="lock" words={words.residentSeesNot} />}>
      {notes.map((entry) => (
        <Said key={entry.id} entry={entry} look="desk-note" />
      ))}
    </Part>
  );
}
