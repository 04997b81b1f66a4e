import { useEffect, useRef, useState } from 'react';
import { spokenMoment } from '@huiyin/shared/kernel/spoken-time';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import type { MessageLine, MessageState } from '@huiyin/shared/notifications/message.contract';
import { useEndpoint } from '../../../api/use-endpoint.ts';
import { usePolling } from '../../../api/use-polling.ts';
import { useMay } from '../../../features/accounts/use-may.ts';
import { useSpoken } from '../../../features/communities/use-spoken.ts';
import { useMessageWords } from '../../../features/notifications/words/use-message-words.ts';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Tag, type TagProps } from '../../../ui/Tag.tsx';
import { useComplaintWords } from '../../../words/use-words.ts';
import { useBoardWords } from '../words/use-board-words.ts';
import { Part } from './Part.tsx';

/** So many are shown at once. */
const AT_ONCE = 4;
const LOOKS: Readonly<Record<MessageState, Pick<TagProps, 'tone'>>> = {
  waiting: {},
  sending: {},
  sent: { tone: 'ok' },
  unknown: { tone: 'warn' },
  'not-sent': { tone: 'warn' },
};

/** One message: which, to whom and when, what became of it and why. */
function Line({ line: { name, state, reason, recipient, role, at, endedAt } }: { line: MessageLine }) {
  const { names } = useMessageWords();
  const { matter: words } = useBoardWords();
  const { roles } = useComplaintWords();
  const spoken = useSpoken();
  const { states, reasons, notAgain } = words.messages;
  const why = reason ? reasons[reason] : state === 'unknown' ? notAgain : null;
  return (
    <Box as="li" className="desk-message">
      <Box className="line">
        <Box className="strong grow">{names[name]}</Box>
        <Tag {...LOOKS[state]}>{states[state]}</Tag>
      </Box>
      <Box className="desk-small">{`${recipient} · ${roles[role]} · ${spokenMoment(Date.parse(endedAt ?? at), spoken)}`}</Box>
      {why ? <Box className="desk-small">{why}</Box> : null}
    </Box>
  );
}

function Lines({ lines }: { lines: readonly MessageLine[] }) {
  const { matter: words } = useBoardWords();
  const [unfolded, setUnfolded] = useState(false);
  const { sentOf, show, more } = words.messages;
  const { title } = useMessageWords();
  const sent = lines.filter(({ state }) => state === 'sent').length;
  const shown = unfolded ? lines : lines.slice(0, sent === lines.length ? 0 : AT_ONCE);
  return (
    <Part id="desk-messages" title={title} aside={sentOf(sent, lines.length)}>
      <Box className="desk-card flush">
        {shown.length > 0 ? (
          <Box as="ul">
            {shown.map((line) => (
              <Line key={line.id} line={line} />
            ))}
          </Box>
        ) : null}
        {shown.length < lines.length ? (
          <Box className={shown.length > 0 ? 'desk-promise-fold' : ''}>
            <Button id="show-messages" kind="text" onPress={() => setUnfolded(true)}>
              {shown.length === 0 ? show : more(lines.length - shown.length)}
            </Button>
          </Box>
        ) : null}
      </Box>
    </Part>
  );
}

/** What was told of a matter by WeChat, the newest first; absent where nothing was, as in a house without it. Once all were sent it is one line. */
export function Messages({ matter: { id, version } }: { matter: MatterView }) {
  const { data, reload } = useEndpoint(endpoints.messagesOfMatter, useMay('messages.read') ? { id } : null);
  const lines = data?.messages ?? [];
  // What a step says is written and sent a moment after it.
  usePolling(reload);
  const read = useRef(version);
  useEffect(() => {
    if (read.current !== version) void reload();
    read.current = version;
  }, [version, reload]);
  return lines.length > 0 ? <Lines lines={lines} /> : null;
}
