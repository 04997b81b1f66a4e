import { moveFocus, useKeys } from './use-keys.ts';

/** J and K move through the rows of a list; Enter presses the row that has the focus. */
export function useListKeys(listId: string, words: { next: string; previous: string; group: string }, enabled = true): void {
  useKeys(
    [
      { code: 'KeyJ', name: words.next, group: words.group, foot: true, run: () => moveFocus(listId, 1) },
      { code: 'KeyK', name: words.previous, group: words.group, foot: true, run: () => moveFocus(listId, -1) },
    ],
    enabled,
  );
}
