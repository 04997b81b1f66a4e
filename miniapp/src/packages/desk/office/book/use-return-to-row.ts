import { useEffect, useRef, useState } from 'react';
import type { Paged } from '../../../../api/use-pages.ts';
import { useShownAgain } from '../../../../api/use-endpoint.ts';
import { focusOn } from '../../../../ui/use-keys.ts';
import { rowId } from '../../../../ui/table-columns.ts';

/** Back from what was opened, its row has the focus again: the list starts anew then, so it is read on until the row stands. The answer notes what is opened. */
export function useReturnToRow<Row extends { id: string }>(
  listId: string,
  { rows, more, loadMore }: Pick<Paged<Row>, 'rows' | 'more' | 'loadMore'>,
): (id: string) => void {
  const opened = useRef<string | null>(null);
  const latest = useRef(rows);
  latest.current = rows;
  const [back, setBack] = useState<{ id: string; before: Row[] | undefined } | null>(null);
  useShownAgain(() => {
    if (opened.current !== null) setBack({ id: opened.current, before: latest.current });
    opened.current = null;
  });
  useEffect(() => {
    if (back === null) return;
    const stands = rows?.some(({ id }) => id === back.id) ?? false;
    if (stands) focusOn(rowId(listId, back.id));
    // The rows from before stand until the list was read anew; then the row is looked for once more.
    if (rows === back.before) return;
    const readAsFar = rows !== undefined && rows.length >= (back.before?.length ?? 0);
    if (stands || readAsFar || !more) setBack(null);
    else void loadMore();
  }, [back, rows]);
  return (id) => {
    setBack(null);
    opened.current = id;
  };
}
