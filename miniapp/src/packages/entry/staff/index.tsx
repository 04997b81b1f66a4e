import { FaceRows } from '../../../features/accounts/FaceRows.tsx';
import { useFace } from '../../../features/accounts/use-face.ts';
import { WhoCard } from '../../../features/accounts/WhoCard.tsx';
import { go } from '../../../navigation.ts';
import { Box } from '../../../ui/Box.tsx';
import { Card } from '../../../ui/Card.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Row, Rows } from '../../../ui/Row.tsx';
import { useWords } from '../../../words/use-words.ts';

/** For the roles whose own pages follow: says so, who they are, and what they can do already. */
export default function StaffPage() {
  const { staff } = useWords();
  const session = useFace('staff');
  if (session === null) return <Page title={staff.title}>{null}</Page>;
  return (
    <Page title={staff.title}>
      <Box className="stack">
        <WhoCard membership={session.membership} />
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
