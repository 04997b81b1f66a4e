import { go } from '../../navigation.ts';
import { Box } from '../../ui/Box.tsx';
import type { IconName } from '../../ui/icons.ts';
import { Row, Rows } from '../../ui/Row.tsx';
import { useWords } from '../../words/use-words.ts';
import { MessagesRow } from '../notifications/MessagesRow.tsx';
import { usePrivacyAskWords } from '../privacy/words/use-privacy-ask-words.ts';
import { CareRow } from './CareRow.tsx';
import { FACES, faceOf, rememberFace, type Face } from './faces.ts';
import { InboxRow } from './InboxRow.tsx';
import { LanguageRow } from './LanguageRow.tsx';
import { MembershipRow } from './MembershipRow.tsx';
import { useSession } from './session.ts';
import { ScanRow } from './ScanRow.tsx';
import { SignOut } from './SignOut.tsx';

const FACE_ICONS: Readonly<Record<Face, IconName>> = { home: 'home', field: 'wrench', desk: 'desk', staff: 'user' };

/** What a person sets and finds whatever their work: another face or membership, notices, devices, help, language, care mode, sign-out. */
export function FaceRows() {
  const { faces } = useWords();
  const privacy = usePrivacyAskWords();
  const membership = useSession(({ session }) => session?.membership);
  const memberships = useSession(({ session }) => session?.memberships.length ?? 0);
  if (!membership) return null;
  const others = FACES[membership.role].filter((face) => face !== faceOf(membership));
  const change = async (face: Face): Promise<void> => {
    rememberFace(membership, face);
    await go[face]();
  };
  return (
    <Box className="stack">
      {others.length > 0 || memberships > 1 ? (
        <Rows>
          {others.map((face) => (
            <Row
              key={face}
              id={`face-${face}`}
              icon={FACE_ICONS[face]}
              tone="brand"
              title={faces.change[face]}
              sub={faces.does[face]}
              onPress={() => change(face)}
            />
          ))}
          <MembershipRow />
        </Rows>
      ) : null}
      <Rows>
        <ScanRow />
        <InboxRow />
        <MessagesRow />
        <Row id="sessions" icon="mobile" title={faces.sessions} onPress={() => void go.sessions()} />
        <Row id="own-data" icon="shield" title={privacy.ownData} onPress={() => void go.ownData()} />
        <Row id="privacy" icon="lock" title={privacy.title} onPress={() => void go.privacy()} />
        <Row id="help" icon="info" title={faces.help} onPress={() => void go.help()} />
      </Rows>
      <Rows>
        <CareRow />
        <LanguageRow />
        <SignOut />
      </Rows>
    </Box>
  );
}
