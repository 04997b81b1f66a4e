import { departmentWord } from '@huiyin/shared/dispatch/category.words';
import type { SessionView } from '@huiyin/shared/accounts/account.contract';
import { FaceRows } from '../../../../features/accounts/FaceRows.tsx';
import { useCommunity } from '../../../../features/communities/use-community.ts';
import { Avatar } from '../../../../ui/Avatar.tsx';
import { Box } from '../../../../ui/Box.tsx';
import { useLanguage } from '../../../../words/language.ts';
import { useComplaintWords } from '../../../../words/use-words.ts';

/** 我: who is at work, and what they set for themselves. */
export function MeSection({ session }: { session: SessionView }) {
  const { roles } = useComplaintWords();
  const language = useLanguage();
  const departments = useCommunity()?.departments;
  const { name, role, department, community } = session.membership;
  const own = departments?.find(({ code }) => code === department);
  return (
    <Box className="office-column stack">
      <Box className="card line">
        <Avatar name={name} />
        <Box className="grow">
          <Box as="h2" className="t22">
            {name}
          </Box>
          <Box className="muted">{[roles[role], own ? departmentWord(own.code, own.name, language) : null, community].filter(Boolean).join(' · ')}</Box>
        </Box>
      </Box>
      <FaceRows />
    </Box>
  );
}
