import { useSession } from '../../features/accounts/session.ts';
import { go } from '../../navigation.ts';
import { Count } from '../../ui/Count.tsx';
import { Row, Rows } from '../../ui/Row.tsx';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../words/use-words.ts';

/** The way to the inbox, and how many messages in it are new. */
export function NoticesRow() {
  const { home } = useWords();
  const unread = useSession(({ session }) => session?.unread ?? 0);
  return (
    <Section title={home.notices}>
      <Rows>
        <Row
          id="inbox"
          icon="bell"
          tone={unread > 0 ? 'brand' : 'muted'}
          title={unread > 0 ? home.unread(unread) : home.noUnread}
          sub={home.noticesHint}
          value={unread > 0 ? <Count value={unread} /> : undefined}
          onPress={() => void go.inbox()}
        />
      </Rows>
    </Section>
  );
}
