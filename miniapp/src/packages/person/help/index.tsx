import type { Role } from '@huiyin/shared/access/roles';
import { useSignedIn } from '../../../features/accounts/use-signed-in.ts';
import { OfficeRow } from '../../../features/communities/OfficeRow.tsx';
import { go } from '../../../navigation.ts';
import { Box } from '../../../ui/Box.tsx';
import { Card } from '../../../ui/Card.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Rows } from '../../../ui/Row.tsx';
import { Section } from '../../../ui/Section.tsx';
import { usePersonWords } from '../words/use-person-words.ts';
import { HowToCard } from './HowToCard.tsx';
import { AT_THE_DESK, TOPICS } from './topics.ts';
import './help.css';

function Keys() {
  const { help } = usePersonWords();
  return (
    <Section title={help.keys}>
      <Card className="stack">
        <Box as="p" className="t14 muted">
          {help.keysWords}
        </Box>
        <Box as="ul" className="help-pairs">
          {help.key.map(({ keys, does }) => (
            <Box as="li" key={keys} className="help-pair">
              <Box className="help-keys">{keys}</Box>
              <Box className="grow">{does}</Box>
            </Box>
          ))}
        </Box>
      </Card>
    </Section>
  );
}

function Promises() {
  const { help } = usePersonWords();
  return (
    <Section title={help.promises}>
      <Card className="stack">
        <Box as="p" className="t14 muted">
          {help.promisesWords}
        </Box>
        <Box as="ul" className="help-pairs">
          {help.promise.map(({ what, by }) => (
            <Box as="li" key={what} className="help-promise">
              <Box className="strong">{what}</Box>
              <Box className="muted">{by}</Box>
            </Box>
          ))}
        </Box>
      </Card>
    </Section>
  );
}

function Help({ role }: { role: Role }) {
  const { help } = usePersonWords();
  return (
    <>
      <Section title={help.how}>
        <Rows>{TOPICS[role].flatMap((topic) => help.topics[topic].map((howTo) => <HowToCard key={`${topic} ${howTo.title}`} howTo={howTo} />))}</Rows>
      </Section>
      <Section title={help.always}>
        <Card>
          <Box as="ul" className="help-always">
            {help.alwaysTold.map((told) => (
              <Box as="li" key={told}>
                {told}
              </Box>
            ))}
          </Box>
        </Card>
      </Section>
      <Promises />
      {AT_THE_DESK.includes(role) ? <Keys /> : null}
      <Box className="section">
        <Rows>
          <OfficeRow icon="headset" tone="brand" title={help.callHint} />
        </Rows>
      </Box>
    </>
  );
}

/** How things are done, for the role of who reads it. */
export default function HelpPage() {
  const session = useSignedIn();
  const { help } = usePersonWords();
  return (
    <Page title={help.title} onBack={() => void go.back()}>
      {session ? <Help role={session.membership.role} /> : null}
    </Page>
  );
}
