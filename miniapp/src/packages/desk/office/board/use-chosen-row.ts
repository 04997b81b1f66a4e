import type { BoardQueue } from '@huiyin/shared/matters/matter.contract';
import { useState } from 'react';
import { focusOn } from '../../../../ui/use-keys.ts';
import type { MatterRow } from './one-row-each.ts';

export const rowId = (key: string): string => `row-${key}`;

export interface ChosenRow {
  chosen: MatterRow | null;
  choose(key: string): void;
  /** To the next or the previous row, which takes the focus. */
  step(by: 1 | -1): void;
  clear(): void;
}

/** Which row of a queue is chosen: the first one, until somebody chooses. It stays chosen when the list changes around it. */
export function useChosenRow(rows: MatterRow[] | undefined, queue: BoardQueue, firstByItself: boolean): ChosenRow {
  const [choice, setChoice] = useState<{ queue: BoardQueue; key: string | null; kept?: MatterRow } | null>(null);
  const mine = choice?.queue === queue ? choice : null;
  const at = mine === null ? (firstByItself ? 0 : -1) : (rows ?? []).findIndex(({ key }) => key === mine.key);
  const chosen = rows?.[at] ?? mine?.kept ?? null;
  const choose = (key: string): void => setChoice({ queue, key, kept: rows?.find((row) => row.key === key) });
  return {
    chosen,
    choose,
    clear: () => setChoice({ queue, key: null }),
    step(by) {
      const all = rows ?? [];
      const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by))];
      if (!next) return;
      choose(next.key);
      focusOn(rowId(next.key));
    },
  };
}
