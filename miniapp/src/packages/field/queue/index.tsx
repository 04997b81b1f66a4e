import { sendWaiting, useQueue, useSendQueue } from '../../../api/send-queue.ts';
import { useFace } from '../../../features/accounts/use-face.ts';
import { go } from '../../../navigation.ts';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Empty } from '../../../ui/Empty.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Page } from '../../../ui/Page.tsx';
import { toast } from '../../../ui/toast.ts';
import { useFieldWords } from '../words/use-field-words.ts';
import { Conflict } from './Conflict.tsx';
import { QueueLine } from './QueueLine.tsx';
import './queue.css';

const SENT_SHOWN = 5;

/** What was sent, what is being sent, what waits in its order; and what the server refused, to be decided. */
export default function QueuePage() {
  const session = useFace('field');
  const { queue } = useFieldWords();
  const owner = session?.membership.id ?? null;
  const items = useQueue(owner);
  const sent = useSendQueue(({ sentLately }) => sentLately)
    .filter(({ submission }) => submission.owner === owner)
    .slice(0, SENT_SHOWN)
    .reverse();
  const refused = items.filter(({ state }) => state.kind === 'refused');
  const others = items.filter(({ state }) => state.kind !== 'refused');
  const sending = items.some(({ state }) => state.kind === 'sending');
  const all = items.length + sent.length;
  const banner = sending ? 'sending' : others.length > 0 ? (refused.length > 0 ? 'stopped' : 'offline') : null;
  const sendNow = async (whose: string): Promise<void> => {
    const before = useSendQueue.getState().sentLater;
    await sendWaiting(whose);
    if (useSendQueue.getState().sentLater === before) toast(queue.againLater, 'wifi-off');
  };
  return (
    <Page
      title={queue.title}
      onBack={() => void go.back()}
      actions={
        others.length > 0 && owner !== null ? (
          <>
            <Box className="action-bar-note">{queue.note}</Box>
            <Button id="send-now" large icon="refresh" onPress={() => sendNow(owner)}>
              {queue.retry}
            </Button>
          </>
        ) : null
      }
    >
      {all === 0 ? (
        <Empty icon="check-circle" title={queue.emptyTitle} words={queue.emptyWords} />
      ) : (
        <Box className="stack">
          {banner ? (
            <Box className={`banner ${banner === 'sending' ? '' : 'warn'}`} role="status">
              <Icon name={banner === 'sending' ? 'upload' : banner === 'offline' ? 'wifi-off' : 'pause'} size="s" />
              <Box className="grow">
                <Box className="strong">{queue[banner]}</Box>
                <Box>{queue.hints[banner]}</Box>
              </Box>
              {banner === 'sending' ? <Box className="strong">{`${sent.length} / ${all}`}</Box> : null}
            </Box>
          ) : null}
          {refused.map(({ submission }) => (
            <Conflict key={submission.key} submission={submission} />
          ))}
          {sent.length + others.length > 0 ? (
            <Box as="ul" className="card flush">
              {sent.map(({ submission }) => (
                <QueueLine key={submission.key} submission={submission} state={{ kind: 'sent' }} position={null} />
              ))}
              {others.map(({ submission, state }, index) => (
                <QueueLine key={submission.key} submission={submission} state={state} position={index + 1} />
              ))}
            </Box>
          ) : null}
        </Box>
      )}
    </Page>
  );
}
