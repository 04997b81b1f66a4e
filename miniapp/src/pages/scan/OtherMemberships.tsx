import { useState } from 'react';
import type { Membership } from '@huiyin/shared/accounts/account.contract';
import { spokenError } from '../../api/refusal.ts';
import { ROLE_ICONS } from '../../features/accounts/role-icons.ts';
import { useSession } from '../../features/accounts/session.ts';
import { useMessageWords } from '../../features/notifications/words/use-message-words.ts';
import { go } from '../../navigation.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Box } from '../../ui/Box.tsx';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Row, Rows } from '../../ui/Row.tsx';
import { useComplaintWords, useWords } from '../../words/use-words.ts';

/** A matter that one may not see as what one is signed in: whoever may act in other ways is offered to try them. */
export function OtherMemberships({ onSwitched }: { onSwitched(): Promise<void> }) {
  const { codes, kit } = useWords();
  const words = useMessageWords();
  const { roles } = useComplaintWords();
  const { session, switchTo } = useSession();
  const [refused, setRefused] = useState<string | null>(null);
  if (session === null) return null;
  const { membership: now } = session;
  const others = session.memberships.filter(({ id }) => id !== now.id);
  const choose = async ({ id }: Membership): Promise<void> => {
    setRefused(null);
    try {
      await switchTo(id);
    } catch (reason) {
      return setRefused(spokenError(reason, kit.awayTitle));
    }
    await onSwitched();
  };
  return (
    <Box className="stack">
      <Empty icon="lock" plain title={words.notTheirsTitle} words={others.length > 0 ? words.otherMembership(roles[now.role]) : words.notTheirsWords} />
      {others.length > 0 ? (
        <Rows>
          {others.map((membership) => (
            <Row
              key={membership.id}
              id={`membership-${membership.id}`}
              icon={ROLE_ICONS[membership.role]}
              title={words.switchTo(roles[membership.role])}
              sub={`${membership.name} · ${membership.community}`}
              onPress={() => choose(membership)}
            />
          ))}
        </Rows>
      ) : null}
      {refused ? (
        <Banner icon="info" tone="warn">
          {refused}
        </Banner>
      ) : null}
      <Button id="home" kind={others.length > 0 ? 'text' : 'primary'} onPress={() => void go.home()}>
        {codes.home}
      </Button>
    </Box>
  );
}
