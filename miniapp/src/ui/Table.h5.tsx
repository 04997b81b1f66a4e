import { useCare } from './care.ts';
import { TableCards } from './TableCards.tsx';
import { rowId, type TableProps } from './table-columns.ts';
import { useWide } from './use-wide.h5.ts';

export type { Column, TableProps } from './table-columns.ts';

/** Rows with their columns under one heading; cards where the screen is narrow or everything is large. A whole row is pressed, by its first cell's button. */
export function Table<Row extends { id: string }>(props: TableProps<Row>) {
  const wide = useWide(1024);
  const care = useCare((choice) => choice.care);
  if (!wide || care) return <TableCards {...props} />;
  const { label, columns, rows, id, chosen, labelOf, onOpen } = props;
  return (
    <table id={id} className="table" aria-label={label}>
      <colgroup>
        {columns.map((column) => (
          <col key={column.id} className={`cell-${column.id}`} style={{ width: column.width }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.id} scope="col" className={`cell-${column.id}`}>
              {column.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} className={`list-stop ${row.id === chosen ? 'on' : ''}`}>
            {columns.map((column, index) => (
              <td key={column.id} className={`cell cell-${column.id}`}>
                {index === 0 && onOpen ? (
                  <button
                    type="button"
                    id={id === undefined ? undefined : rowId(id, row.id)}
                    className="press table-open"
                    aria-label={labelOf?.(row)}
                    onClick={() => onOpen(row)}
                  >
                    {column.cell(row)}
                  </button>
                ) : (
                  column.cell(row)
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
