import { departmentWord } from '@huiyin/shared/dispatch/category.words';
import { useDidShow } from '@tarojs/taro';
import { SignOut } from '../../../features/accounts/SignOut.tsx';
import { useSession } from '../../../features/accounts/session.ts';
import { useCommunity } from '../../../features/communities/use-community.ts';
import { go } from '../../../navigation.ts';
import { Box } from '../../../ui/Box.tsx';
import { Card } from '../../../ui/Card.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Rows } from '../../../ui/Row.tsx';
import { useLanguage } from '../../../words/language.ts';
import { useComplaintWords, useWords } from '../../../words/use-words.ts';

/** For staff, whose screens follow: says so, and who they are. */
export default function StaffPage() {
  const { staff } = useWords();
  const { roles } = useComplaintWords();
  const language = useLanguage();
  const departments = useCommunity()?.departments;
  const session = useSession((store) => store.session);
  useDidShow(() => {
    if (session === null) void go.entry();
  });
  if (session === null) return <Page title={staff.title}>{null}</Page>;
  const { name, role, community } = session.membership;
  const department = departments?.find(({ code }) => code === session.membership.department);
  return (
    <Page title={staff.title}>
      <Box className="stack">
        <Card className="line">
          <Box className="icon-tile">
            <Icon name="user" />
          </Box>
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
          <SignOut />
        </Rows>
      </Box>
    </Page>
  );
}
