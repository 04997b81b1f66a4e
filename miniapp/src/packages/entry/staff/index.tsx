import { departmentWord } from '@huiyin/shared/dispatch/category.words';
import { FaceRows } from '../../../features/accounts/FaceRows.tsx';
import { useFace } from '../../../features/accounts/use-face.ts';
import { useCommunity } from '../../../features/communities/use-community.ts';
import { go } from '../../../navigation.ts';
import { Avatar } from '../../../ui/Avatar.tsx';
import { Box } from '../../../ui/Box.tsx';
import { Card } from '../../../ui/Card.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Row, Rows } from '../../../ui/Row.tsx';
import { useLanguage } from '../../../words/language.ts';
import { useComplaintWords, useWords } from '../../../words/use-words.ts';

/** For the roles whose own pages follow: says so, who they are, and what they can do already. */
export default function StaffPage() {
  const { staff } = useWords();
  const { roles } = useComplaintWords();
  const language = useLanguage();
  const departments = useCommunity()?.departments;
  const session = useFace('staff');
  if (session === null) return <Page title={staff.title}>{null}</Page>;
  const { name, role, community } = session.membership;
  const department = departments?.find(({ code }) => code === session.membership.department);
  return (
    <Page title={staff.title}>
      <Box className="stack">
        <Card className="line">
          <Avatar name={name} />
          <Box className="grow">
            <Box as="h2" className="t22">
              {name}
            </Box>
            <Box className="t14 muted">
              {[roles[role], department ? departmentWord(department.code, department.name, language) : null, community].filter(Boolean).join(' · ')}
            </Box>
          </Box>
        </Card>
        <Card>
          <Box as="h3" className="strong">
            {staff.soonTitle}
          </Box>
          <Box as="p" className="t14 muted">
            {staff.soonWords}
          </Box>
        </Card>
        <Rows>
          <Row id="public-board" icon="board" tone="brand" title={staff.board} onPress={() => void go.tab('board')} />
        </Rows>
        <FaceRows />
      </Box>
    </Page>
  );
}
