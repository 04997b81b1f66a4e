import type { SessionView } from '@huiyin/shared/accounts/account.contract';
import { Avatar } from '../../ui/Avatar.tsx';
import { Box } from '../../ui/Box.tsx';
import { Card } from '../../ui/Card.tsx';
import { Rows } from '../../ui/Row.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { wholeWords } from '../../ui/whole-words.ts';
import { useWords } from '../../words/use-words.ts';
import { Accept } from './AcceptSheet.tsx';
import { Invite } from './InviteSheet.tsx';

/** The home first, the account second: where this person lives, and how the family comes in. */
export function Household({ session: { household, membership } }: { session: SessionView }) {
  const { me } = useWords();
  return (
    <>
      <Card>
        <Box className="household">
          <Avatar name={membership.name} />
          <Box className="grow">
            <Box as="h2" className="t22">
              {household ? wholeWords(household.label) : me.unbound}
            </Box>
            <Box className="meta">
              <Box as="span">{`${membership.community} · ${membership.name}`}</Box>
              {household ? (
                <Tag tone="ok" icon="check">
                  {me.bound}
                </Tag>
              ) : null}
            </Box>
            {household ? (
              <Box id="household-people" className="t14 muted">
                {`${me.relations[household.relation]} · ${me.people(household.people)}`}
              </Box>
            ) : null}
          </Box>
        </Box>
        {household ? null : <Box className="t14 muted household-unbound">{me.unboundWords}</Box>}
      </Card>
      <Rows>{household ? <Invite household={household} /> : <Accept />}</Rows>
    </>
  );
}
