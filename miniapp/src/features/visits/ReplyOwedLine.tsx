import type { ReplyOwed } from '@huiyin/shared/visits/callback.contract';
import { Box } from '../../ui/Box.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useReplyOwed } from './use-reply-owed.ts';

/** On a card: for whose answer a callback waits, and until when. */
export function ReplyOwedLine({ owed }: { owed: ReplyOwed }) {
  const said = useReplyOwed();
  return (
    <Box as="block" className="callback-waits">
      <Icon name="clock" size="xs" />
      <Box as="span">{said(owed)}</Box>
    </Box>
  );
}
