import { departmentWord } from '@huiyin/shared/dispatch/category.words';
import type { SessionView } from '@huiyin/shared/accounts/account.contract';
import { FaceRows } from '../../../features/accounts/FaceRows.tsx';
import { useCommunity } from '../../../features/communities/use-community.ts';
import { Avatar } from '../../../ui/Avatar.tsx';
import { Box } from '../../../ui/Box.tsx';
import { Card } from '../../../ui/Card.tsx';
import { useLanguage } from '../../../words/language.ts';
import { useComplaintWords } from '../../../words/use-words.ts';

/** Who is signed in, and what is theirs to set. */
export function MeTab({ session }: { session: SessionView }) {
  const { roles } = useComplaintWords();
  const language = useLanguage();
  const { name, role, community, department } = session.membership;
  const known = useCommunity()?.departments.find(({ code }) => code === department);
  return (
    <Box className="stack">
      <Card className="line">
        <Avatar name={name} />
        <Box className="grow">
          <Box as="h2" className="t22">
            {name}
          </Box>
          <Box className="t14 muted">
            {[roles[role], known ? departmentWord(known.code, known.name, language) : null, community].filter(Boolean).join(' · ')}
          </Box>
        </Box>
      </Card>
      <FaceRows />
    </Box>
  );
}
