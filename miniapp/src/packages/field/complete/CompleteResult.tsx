import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { deadlineOf } from '../../../features/commitments/clock-of.ts';
import { useSpoken } from '../../../features/communities/use-spoken.ts';
import { ordersOf } from '../../../features/dispatch/current-order.ts';
import { go } from '../../../navigation.ts';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Row, Rows } from '../../../ui/Row.tsx';
import { useComplaintWords } from '../../../words/use-words.ts';
import { useFieldWords } from '../words/use-field-words.ts';

/** It is sent, or waits on the device: what happens next, by whom and by when. `null`: it waits. */
export function CompleteResult({ answer }: { answer: MatterView | null }) {
  const { result } = useFieldWords();
  const { roles } = useComplaintWords();
  const spoken = useSpoken();
  const callback = answer?.callback ?? null;
  const owed = answer?.commitments.find(({ kind, state }) => kind === 'callback' && state === 'open');
  const replyOwed = answer?.commitments.some(({ kind, state }) => kind === 'reply' && state === 'open') ?? false;
  const corrective = answer === null ? null : (ordersOf(answer).current?.corrective ?? null);
  const caller = callback === null ? null : callback.caller ? result.person(callback.caller.name, roles[callback.level]) : roles[callback.level];
  return (
    <Box className="complete-result">
      <Box className={`empty-art ${answer === null ? 'plain' : ''}`}>
        <Icon name={answer === null ? 'upload' : 'check'} size="l" />
      </Box>
      <Box as="h2" id="complete-heading" className="t22">
        {answer === null ? result.kept : result.heading}
      </Box>
      {answer === null ? <Box as="p">{result.keptWords}</Box> : null}
      {answer === null ? null : (
        <Box className="complete-next">
          <Box as="h3" className="section-title">
            {result.next}
          </Box>
          <Rows>
            {owed && caller ? <Row icon="phone" tone="brand" title={result.callback(caller)} sub={result.callbackBy(deadlineOf(owed.dueAt, spoken))} /> : null}
            <Row icon="message" tone="brand" title={replyOwed ? result.reply : result.replied} sub={result.replyHint} />
            {corrective && corrective.done === null ? (
              <Row icon="shield" tone="brand" title={result.corrective} sub={`${corrective.words} · ${deadlineOf(corrective.by, spoken)}`} />
            ) : null}
          </Rows>
        </Box>
      )}
      <Box className="complete-ways">
        <Button id="to-orders" kind="primary" large onPress={() => void go.field()}>
          {result.toOrders}
        </Button>
        {answer === null ? <Button onPress={() => void go.queue()}>{result.toQueue}</Button> : <Button onPress={() => void go.back()}>{result.toOrder}</Button>}
      </Box>
    </Box>
  );
}
