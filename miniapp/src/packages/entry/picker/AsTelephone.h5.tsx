import { useEffect, useState } from 'react';
import { spokenError } from '../../../api/refusal.ts';
import { standInTelephone, type StandInUser } from '../../../api/stand-in-telephone.h5.ts';
import { lastOwner, useSession } from '../../../features/accounts/session.ts';
import { go } from '../../../navigation.ts';
import { Banner } from '../../../ui/Banner.tsx';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { FormRow } from '../../../ui/FormRow.tsx';
import { Row, Rows } from '../../../ui/Row.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useWords } from '../../../words/use-words.ts';
import { goOn } from '../go-on.ts';
import { useEntryWords } from '../words/use-entry-words.ts';

/** For trying things out: this browser as the telephone of a user of the stand-in for WeChat. */
export function AsTelephone({ standIn }: { standIn: string }) {
  const { kit } = useWords();
  const { telephone } = useEntryWords();
  const signIn = useSession((store) => store.signInByWechat);
  const [users, setUsers] = useState<readonly StandInUser[]>([]);
  const [name, setName] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  useEffect(() => void standInTelephone.users(standIn).then(setUsers, (reason: unknown) => setRefused(spokenError(reason, telephone.away))), [standIn]);
  const become = async (user: Promise<StandInUser> | StandInUser): Promise<void> => {
    const before = lastOwner();
    setRefused(null);
    try {
      standInTelephone.become(standIn, await user);
      const session = await signIn();
      await (session === null ? go.welcomeInstead() : goOn(session.membership, before));
    } catch (reason) {
      setRefused(spokenError(reason, kit.awayTitle));
    }
  };
  const add = (): Promise<void> | void => (name.trim() === '' ? setRefused(telephone.nameMissing) : become(standInTelephone.add(standIn, name.trim())));
  return (
    <Card className="stack">
      <Box as="h2" className="t22">
        {telephone.title}
      </Box>
      <Box as="p" className="t14 muted">
        {telephone.words}
      </Box>
      {users.length > 0 ? (
        <Rows>
          {users.map((user) => (
            <Row key={user.openId} id={`user-${user.openId}`} icon="mobile" title={user.name} onPress={() => become(user)} />
          ))}
        </Rows>
      ) : null}
      <FormRow label={telephone.name}>
        <TextField id="user-name" label={telephone.name} value={name} onChange={setName} onEnter={() => void add()} />
      </FormRow>
      {refused === null ? null : (
        <Banner icon="info" tone="danger">
          {refused}
        </Banner>
      )}
      <Button id="add-user" onPress={add}>
        {telephone.add}
      </Button>
    </Card>
  );
}
