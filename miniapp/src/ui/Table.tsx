export { TableCards as Table } from './TableCards.tsx';
export type { Column, TableProps } from './table-columns.ts';
