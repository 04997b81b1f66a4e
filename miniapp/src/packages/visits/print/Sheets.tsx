import { useState, type CSSProperties, type ReactNode } from 'react';
import { Box } from '../../../ui/Box.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { Empty } from '../../../ui/Empty.tsx';
import { useVisitsWords } from '../words/use-visits-words.ts';
import { CallbackSheet } from './CallbackSheet.tsx';
import type { FormData } from './form-data.ts';
import { FORMS, type Form } from './forms.ts';
import { OrderSheet } from './OrderSheet.tsx';

const ALL = 'all';

/** The sheets, drawn so large; where that is wider than the screen, they are moved about. */
const Paper = ({ zoom, children }: { zoom: number; children: ReactNode }) => (
  <Box className="sheets" style={{ '--zoom': zoom } as CSSProperties} scrolls>
    {children}
  </Box>
);

/** Every order is a sheet of its own; the latest is meant, until another or all are chosen. */
function Orders({ data, zoom }: { data: FormData; zoom: number }) {
  const { print } = useVisitsWords();
  const { orders } = data.matter;
  const [which, setWhich] = useState<string>(orders.at(-1)?.number ?? ALL);
  const shown = which === ALL ? orders : orders.filter(({ number }) => number === which);
  const choices = [{ value: ALL, name: print.all }, ...orders.map(({ number }) => ({ value: number, name: number }))];
  if (orders.length === 0) return <Empty icon="list" plain title={print.noOrder} words={print.noOrderWords} />;
  return (
    <>
      {orders.length > 1 ? (
        <Box className="not-printed">
          <Choice label={print.which} options={choices} value={which} onChoose={setWhich} />
        </Box>
      ) : null}
      <Paper zoom={zoom}>
        {shown.map((order) => (
          <OrderSheet key={order.id} data={data} order={order} />
        ))}
      </Paper>
    </>
  );
}

export interface SheetsProps {
  data: FormData;
  form: Form;
  onForm(form: Form): void;
  zoom: number;
  /** The screen is narrower than paper. */
  small: boolean;
}

/** The forms as they will be on paper, and the choice between them, which is not printed. */
export function Sheets({ data, form, onForm, zoom, small }: SheetsProps) {
  const { print } = useVisitsWords();
  const { callback } = data.matter;
  const names = FORMS.map((value) => ({ value, name: print[value] }));
  return (
    <>
      <Box className="not-printed print-choice">
        <Choice<Form> label={print.form} options={names} value={form} look="segment" onChoose={onForm} />
        <Box className="print-hint">{small ? print.hintSmall : print.hint}</Box>
      </Box>
      {form === 'order' ? (
        <Orders data={data} zoom={zoom} />
      ) : callback ? (
        <Paper zoom={zoom}>
          <CallbackSheet data={data} callback={callback} />
        </Paper>
      ) : (
        <Empty icon="list" plain title={print.noCallback} words={print.noCallbackWords} />
      )}
    </>
  );
}
