import { DATA_KINDS, PRIVACY_VERSION, type DataKind, type DataKindId } from '@huiyin/shared/privacy/privacy-declaration';
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

const KINDS: readonly (DataKind & { id: DataKindId })[] = DATA_KINDS;

function Kind({ id, basis, handedOn = [] }: (typeof KINDS)[number]) {
  const { privacy } = useDataWords();
  const words = usePrivacyWords();
  const { what, why, kept } = words.kinds[id];
  const lines = [
    [privacy.why, why],
    [privacy.kept, kept],
    [privacy.basis, words.basis[basis]],
    ...handedOn.map((purpose) => [privacy.handedOn, words.handedOn[purpose]]),
  ];
  return (
    <Box as="li" className="kind" id={`kind-${id}`}>
      <Box as="h2" className="strong">
        {what}
      </Box>
      {lines.map(([name, said]) => (
        <Box key={said} className="kind-line">
          <Box className="muted kind-name">{name}</Box>
          <Box className="grow">{said}</Box>
        </Box>
      ))}
    </Box>
  );
}

/** What is collected, why, for how long, and to whom it is handed on: open to everyone, signed in or not. */
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
            {KINDS.map((kind) => (
              <Kind key={kind.id} {...kind} />
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
