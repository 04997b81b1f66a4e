import { ROLES } from '@huiyin/shared/access/roles';
import type { DemoPerson } from '@huiyin/shared/accounts/account.contract';
import { useState } from 'react';
import { spokenError } from '../../../api/refusal.ts';
import { FACES } from '../../../features/accounts/faces.ts';
import { ROLE_ICONS } from '../../../features/accounts/role-icons.ts';
import { lastOwner, useSession } from '../../../features/accounts/session.ts';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Row, Rows } from '../../../ui/Row.tsx';
import { toast } from '../../../ui/toast.ts';
import { useComplaintWords, useWords } from '../../../words/use-words.ts';
import { goOn } from '../go-on.ts';

/** Somebody of each role, in the order of the house; all the others on request. */
export function People({ people }: { people: readonly DemoPerson[] }) {
  const { entry, kit } = useWords();
  const { roles } = useComplaintWords();
  const signIn = useSession((store) => store.signIn);
  const choose = async (person: DemoPerson): Promise<void> => {
    const before = lastOwner();
    try {
      const { membership } = await signIn(person.id);
      await goOn(membership, before);
    } catch (reason) {
      toast(spokenError(reason, kit.awayTitle), 'info');
    }
  };
  const [all, setAll] = useState(false);
  const byRole = ROLES.map((role) => people.filter((person) => person.role === role));
  const listed = byRole.flatMap((those) => (all ? those : those.slice(0, 1)));
  return (
    <>
      <Rows>
        {listed.map((person) => (
          <Row
            key={person.id}
            id={`person-${person.id}`}
            icon={ROLE_ICONS[person.role]}
            tile
            title={
              <>
                <Box as="span" className="person-role">
                  {`${roles[person.role]} `}
                </Box>
                <Box as="span" className="t14 muted">
                  {person.name}
                </Box>
              </>
            }
            sub={
              FACES[person.role][0] !== 'staff' ? (
                entry.does[person.role]
              ) : (
                <>
                  <Box as="span" className="person-does">
                    {entry.does[person.role]}
                  </Box>
                  <Box as="span" className="person-soon">
                    {entry.soon}
                  </Box>
                </>
              )
            }
            onPress={() => choose(person)}
          />
        ))}
      </Rows>
      {listed.length < people.length ? (
        <Button id="all-people" kind="text" onPress={() => setAll(true)}>
          {entry.allPeople(people.length)}
        </Button>
      ) : null}
    </>
  );
}
