import type { OrderView } from '@huiyin/shared/dispatch/dispatch.contract';
import { Box } from '../../../ui/Box.tsx';
import { at, type FormData } from './form-data.ts';
import { FORM_WORDS } from './form-words.ts';
import { Blank, Cell, Head, Line, Tick, Words } from './paper.tsx';

/** Rows for the pen, where no steps are planned yet. */
const ROOM_FOR_STEPS = 3;

interface Measure {
  name: string;
  words: string | null;
  by: string | null;
  doneAt: string | null;
}

/** A measure with its own time and its own completion (S4.4). */
function MeasureLine({ name, words, by, doneAt }: Measure) {
  const { order } = FORM_WORDS;
  return (
    <Line flows>
      <Head>{name}</Head>
      <Cell>
        <Words>{words}</Words>
      </Cell>
      <Cell className="paper-narrow">
        <Box className="paper-pair">
          {order.by} <Blank size="m">{by}</Blank>
        </Box>
        <Box className="paper-pair">
          {order.completed} <Blank size="s">{doneAt}</Blank> {order.signed} <Blank size="s" />
        </Box>
      </Cell>
    </Line>
  );
}

/** The work of an order: the cause, the steps, the remedy and what keeps it from coming back. */
export function OrderWork({ data, order }: { data: FormData; order: OrderView }) {
  const { order: words } = FORM_WORDS;
  const steps = order.steps.length > 0 ? order.steps : Array.from({ length: ROOM_FOR_STEPS }, () => ({ words: '', done: false }));
  return (
    <>
      <Line flows>
        <Head>{words.cause}</Head>
        <Cell>
          <Words room="room">{order.cause}</Words>
        </Cell>
      </Line>
      <Line flows>
        <Head>{words.steps}</Head>
        <Cell className="paper-steps">
          {steps.map((step, index) => (
            <Box key={index} className="paper-step">
              <Box as="span" className="paper-step-number">
                {String(index + 1)}
              </Box>
              <Box className="paper-step-words">{step.words}</Box>
              <Tick on={step.done}>{words.stepDone}</Tick>
              <Box as="span" className="paper-step-time">
                {words.time} <Blank size="m" />
              </Box>
            </Box>
          ))}
        </Cell>
      </Line>
      <MeasureLine name={words.remedy} words={order.done} by={at(data, order.remedyBy)} doneAt={at(data, order.completedAt)} />
      <MeasureLine
        name={words.corrective}
        words={order.corrective ? [order.corrective.words, order.corrective.done].filter(Boolean).join('\n') : null}
        by={at(data, order.corrective?.by)}
        doneAt={at(data, order.corrective?.doneAt)}
      />
    </>
  );
}
