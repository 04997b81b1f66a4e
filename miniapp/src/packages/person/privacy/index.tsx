import { DATA_KINDS, PRIVACY_VERSION, type DataKindId, type LegalBasis } from '@huiyin/shared/privacy/privacy-declaration';
import { useSession } from '../../../features/accounts/session.ts';
import { go } from '../../../navigation.ts';
import { Box } from '../../../ui/Box.tsx';
import { Card } from '../../../ui/Card.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Row, Rows } from '../../../ui/Row.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useDataWords, usePrivacyWords } from '../words/use-data-words.ts';
import { Agreement } from './Agreement.tsx';
import './privacy.css';

function Kind({ id, basis }: { id: DataKindId; basis: LegalBasis }) {
  const { privacy } = useDataWords();
  const words = usePrivacyWords();
  const { what, why, kept } = words.kinds[id];
  return (
    <Box as="li" className="kind" id={`kind-${id}`}>
      <Box as="h2" className="strong">
        {what}
      </Box>
      {([privacy.why, privacy.kept, privacy.basis] as const).map((name, at) => (
        <Box key={name} className="kind-line">
          <Box className="muted kind-name">{name}</Box>
          <Box className="grow">{[why, kept, words.basis[basis]][at]}</Box>
        </Box>
      ))}
    </Box>
  );
}

/** What is collected, why, and for how long: open to everyone, signed in or not. */
export default function PrivacyPage() {
  const signedIn = useSession(({ session }) => session !== null);
  const { privacy } = useDataWords();
  const words = usePrivacyWords();
  return (
    <Page title={privacy.title} onBack={() => void go.back()}>
      <Box className="stack">
        <Box as="p">{privacy.intro}</Box>
        <Card>
          <Box as="ul" className="kinds">
            {DATA_KINDS.map(({ id, basis }) => (
              <Kind key={id} id={id} basis={basis} />
            ))}
          </Box>
        </Card>
      </Box>
      <Section title={privacy.deletion}>
        <Card>
          <Box as="ul" className="plain-points">
            {words.deletion.map((said) => (
              <Box as="li" key={said}>
                {said}
              </Box>
            ))}
          </Box>
        </Card>
      </Section>
      <Section title={privacy.rights}>
        <Box className="stack">
          <Card>{privacy.rightsWords}</Card>
          {signedIn ? (
            <>
              <Rows>
                <Row id="to-own-data" icon="shield" title={privacy.ownData} onPress={() => void go.ownData()} />
              </Rows>
              <Agreement />
            </>
          ) : null}
          <Box as="p" className="t14 muted">
            {privacy.version(PRIVACY_VERSION)}
          </Box>
        </Box>
      </Section>
    </Page>
  );
}
