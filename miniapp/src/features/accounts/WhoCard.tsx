import { departmentWord } from '@huiyin/shared/dispatch/category.words';
import type { Membership } from '@huiyin/shared/accounts/account.contract';
import { Avatar } from '../../ui/Avatar.tsx';
import { Box } from '../../ui/Box.tsx';
import { Card } from '../../ui/Card.tsx';
import { useLanguage } from '../../words/language.ts';
import { useComplaintWords } from '../../words/use-words.ts';
import { useCommunity } from '../communities/use-community.ts';

/** Who of the staff is signed in: name, role, department, community. */
export function WhoCard({ membership: { name, role, community, department } }: { membership: Membership }) {
  const { roles } = useComplaintWords();
  const language = useLanguage();
  const known = useCommunity()?.departments.find(({ code }) => code === department);
  return (
    <Card className="line">
      <Avatar name={name} />
      <Box className="grow">
        <Box as="h2" className="t22">
          {name}
        </Box>
        <Box className="t14 muted">{[roles[role], known ? departmentWord(known.code, known.name, language) : null, community].filter(Boolean).join(' · ')}</Box>
      </Box>
    </Card>
  );
}
