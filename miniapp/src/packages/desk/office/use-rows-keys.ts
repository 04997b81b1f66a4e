import { useListKeys } from '../../../ui/use-list-keys.ts';
import { useFrameWords } from '../words/use-frame-words.ts';

/** The keys of the office's lists, with their names. */
export function useRowsKeys(listId: string, enabled = true): void {
  const { frame } = useFrameWords();
  useListKeys(listId, { next: frame.nextRow, previous: frame.previousRow, group: frame.keysList }, enabled);
}
