import { hasAbility } from '@huiyin/shared/access/abilities';
import type { SessionView } from '@huiyin/shared/accounts/account.contract';
import { FaceRows } from '../../../features/accounts/FaceRows.tsx';
import { WhoCard } from '../../../features/accounts/WhoCard.tsx';
import { go } from '../../../navigation.ts';
import { Box } from '../../../ui/Box.tsx';
import { Row, Rows } from '../../../ui/Row.tsx';
import { useFieldWords } from '../words/use-field-words.ts';

/** Who is signed in, what they have done, and what is theirs to set. */
export function MeTab({ session: { membership } }: { session: SessionView }) {
  const { completed } = useFieldWords();
  return (
    <Box className="stack">
      <WhoCard membership={membership} />
      {hasAbility(membership.role, 'orders.own-list') ? (
        <Rows>
          <Row id="completed" icon="check-circle" title={completed.title} sub={completed.sub} onPress={() => void go.completed()} />
        </Rows>
      ) : null}
      <FaceRows />
    </Box>
  );
}
