import { ROLES, type Role } from '@huiyin/shared/access/roles';
import type { DemoPerson } from '@huiyin/shared/accounts/account.contract';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { spokenError } from '../../../api/refusal.ts';
import { currentOwner, lastOwner, useSession } from '../../../features/accounts/session.ts';
import { go } from '../../../navigation.ts';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import type { IconName } from '../../../ui/icons.ts';
import { Row, Rows } from '../../../ui/Row.tsx';
import { toast } from '../../../ui/toast.ts';
import { useComplaintWords, useWords } from '../../../words/use-words.ts';

const ICONS: Readonly<Record<Role, IconName>> = {
  resident: 'home',
  worker: 'wrench',
  lead: 'users',
  desk: 'headset',
  supervisor: 'list',
  director: 'desk',
  superior: 'flag',
  committee: 'board',
  mediator: 'scale',
};

/** After signing in: back to the page that was left in mid-work, if it is the same person; else to where they belong. */
async function enter(role: Role, before: string | null): Promise<void> {
  if (role !== 'resident') await go.staff();
  else if (Taro.getCurrentPages().length > 1 && before === currentOwner()) await go.back();
  else await go.tab('home');
}

/** Somebody of each role, in the order of the house; all the others on request. */
export function People({ people }: { people: readonly DemoPerson[] }) {
  const { entry, kit } = useWords();
  const { roles } = useComplaintWords();
  const signIn = useSession((store) => store.signIn);
  const choose = async (person: DemoPerson): Promise<void> => {
    const before = lastOwner();
    try {
      await signIn(person.id);
      await enter(person.role, before);
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
            icon={ICONS[person.role]}
            tile
            label={`${roles[person.role]} ${person.name}`}
            title={
              <>
                <Box as="span" className="person-role">
                  {roles[person.role]}
                </Box>
                <Box as="span" className="t14 muted">
                  {person.name}
                </Box>
              </>
            }
            sub={
              person.role === 'resident' ? (
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
