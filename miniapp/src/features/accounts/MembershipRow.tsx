import { useState } from 'react';
import type { Membership } from '@huiyin/shared/accounts/account.contract';
import { spokenError } from '../../api/refusal.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Row, Rows } from '../../ui/Row.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { useComplaintWords, useWords } from '../../words/use-words.ts';
import { enter } from './faces.ts';
import { ROLE_ICONS } from './role-icons.ts';
import { useSession } from './session.ts';

/** The ways in which this account may act, and the change from one to another; an account with one way has no such row. */
export function MembershipRow() {
  const { faces, kit } = useWords();
  const { roles } = useComplaintWords();
  const { session, switchTo } = useSession();
  const [open, setOpen] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  if (session === null || session.memberships.length < 2) return null;
  const choose = async (chosen: Membership): Promise<void> => {
    setRefused(null);
    try {
      const { membership } = await switchTo(chosen.id);
      setOpen(false);
      await enter(membership);
    } catch (reason) {
      setRefused(spokenError(reason, kit.awayTitle));
    }
  };
  return (
    <Row id="membership" icon="users" title={faces.membership} value={roles[session.membership.role]} onPress={() => setOpen(true)}>
      <Sheet open={open} title={faces.membership} onClose={() => setOpen(false)}>
        <Rows>
          {session.memberships.map((membership) => {
            const now = membership.id === session.membership.id;
            const sub = `${membership.name} · ${membership.community}`;
            return (
              <Row
                key={membership.id}
                id={`membership-${membership.id}`}
                icon={ROLE_ICONS[membership.role]}
                title={roles[membership.role]}
                sub={sub}
                value={now ? <Tag tone="brand">{faces.now}</Tag> : null}
                {...(now ? {} : { onPress: () => choose(membership) })}
              />
            );
          })}
        </Rows>
        {refused ? (
          <Banner icon="info" tone="warn">
            {refused}
          </Banner>
        ) : null}
      </Sheet>
    </Row>
  );
}
