import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { usePages } from '../../../api/use-pages.ts';
import { usePolling } from '../../../api/use-polling.ts';
import { clockOfDue, deadlineOf } from '../../../features/commitments/clock-of.ts';
import { useSpoken } from '../../../features/communities/use-spoken.ts';
import { CallbackList } from '../../../features/visits/CallbackList.tsx';
import { go } from '../../../navigation.ts';
import { Box } from '../../../ui/Box.tsx';
import { DueClock } from '../../../ui/DueClock.tsx';
import { Row, Rows } from '../../../ui/Row.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useFieldWords } from '../words/use-field-words.ts';

const A_DAY = 24 * 60 * 60_000;

/** S8.4: what a callback found unsolved, and needs a written notice within 24 hours. */
function ToRectify() {
  const { orders } = useFieldWords();
  const spoken = useSpoken();
  const { rows, refresh } = usePages(endpoints.boardQueue, { queue: 'to-rectify' });
  usePolling(refresh);
  if (rows === undefined || rows.length === 0) return null;
  return (
    <Section title={orders.toRectify}>
      <Box as="p" className="orders-hint">
        {orders.toRectifyHint}
      </Box>
      <Rows>
        {rows.map(({ id, title, place, next }) => (
          <Row
            key={id}
            title={title}
            sub={
              <>
                <Box as="block">{place}</Box>
                {next ? (
                  <DueClock {...clockOfDue(new Date(Date.parse(next.dueAt) - A_DAY).toISOString(), next.dueAt, spoken)} by={deadlineOf(next.dueAt, spoken)} />
                ) : null}
              </>
            }
            onPress={() => void go.order(id)}
          />
        ))}
      </Rows>
    </Section>
  );
}

/** A lead's callbacks by day, under what is to be rectified. */
export function CallbacksTab({ callbacks }: { callbacks: string }) {
  return (
    <>
      <ToRectify />
      <Section title={callbacks}>
        <CallbackList onOpen={(id) => void go.callback(id)} />
      </Section>
    </>
  );
}
