import { go } from '../../navigation.ts';
import { Count, shortCount } from '../../ui/Count.tsx';
import { Row } from '../../ui/Row.tsx';
import { useWords } from '../../words/use-words.ts';
import { useUnread } from './use-unread.ts';

/** The way to one's notices, with how many are unread. */
export function InboxRow() {
  const { faces } = useWords();
  const unread = useUnread();
  return (
    <Row
      id="inbox"
      icon="bell"
      title={faces.inbox}
      label={unread > 0 ? `${faces.inbox} ${faces.unread(shortCount(unread))}` : faces.inbox}
      value={unread > 0 ? <Count value={unread} /> : null}
      onPress={() => void go.inbox()}
    />
  );
}
