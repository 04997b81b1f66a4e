import type { ReactNode } from 'react';

/** A column of a table. */
export interface Column<Row> {
  id: string;
  name: string;
  cell(row: Row): ReactNode;
  /** A width of the table's grid: `96px`, `1fr`; `1fr` where nothing is said. */
  width?: string;
  /** Where it stands on a card of a phone: above in small, as the title, in the line below, or nowhere. */
  card?: 'head' | 'title' | 'line' | 'none';
}
export interface TableProps<Row extends { id: string }> {
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  /** The id under which keys find the list. */
  id?: string;
  chosen?: string | null;
  /** What a reader of the screen hears of a row's button. */
  labelOf?(row: Row): string;
  onOpen?: (row: Row) => void;
}

/** Under which id the button of a row is found, so that the focus can come back to it. */
export const rowId = (listId: string, id: string): string => `${listId}-${id}`;
