import { Box } from './Box.tsx';
import { Tap } from './Tap.tsx';
import { rowId, type TableProps } from './table-columns.ts';

/** Rows as cards, for a phone. */
export function TableCards<Row extends { id: string }>({ label, columns, rows, id, chosen, onOpen }: TableProps<Row>) {
  const part = (row: Row, at: 'head' | 'title' | 'line') =>
    columns
      .filter(({ card }) => (card ?? 'line') === at)
      .map((column) => (
        <Box as="block" key={column.id} className={`cell cell-${column.id}`}>
          {column.cell(row)}
        </Box>
      ));
  const content = (row: Row) => (
    <>
      <Box as="block" className="table-card-head">
        {part(row, 'head')}
      </Box>
      <Box as="block" className="table-card-title">
        {part(row, 'title')}
      </Box>
      <Box as="block" className="table-card-line">
        {part(row, 'line')}
      </Box>
    </>
  );
  return (
    <Box as="ul" id={id} className="card flush table-cards" label={label}>
      {rows.map((row) => (
        <Box as="li" key={row.id} className="row-slot list-stop">
          {onOpen ? (
            <Tap id={id === undefined ? undefined : rowId(id, row.id)} className={`table-card ${row.id === chosen ? 'on' : ''}`} onPress={() => onOpen(row)}>
              {content(row)}
            </Tap>
          ) : (
            <Box className="table-card">{content(row)}</Box>
          )}
        </Box>
      ))}
    </Box>
  );
}
