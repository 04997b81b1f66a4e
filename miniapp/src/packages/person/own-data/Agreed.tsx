import type { OwnConsent } from '@huiyin/shared/privacy/privacy.contract';
import { spokenMoment } from '@huiyin/shared/kernel/spoken-time';
import { useSpoken } from '../../../features/communities/use-spoken.ts';
import { go } from '../../../navigation.ts';
import { Box } from '../../../ui/Box.tsx';
import { Row, Rows } from '../../../ui/Row.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useDataWords } from '../words/use-data-words.ts';

/** What was agreed to and when, and how it is taken back. */
export function Agreed({ consents }: { consents: readonly OwnConsent[] }) {
  const { data } = useDataWords();
  const spoken = useSpoken();
  return (
    <Section title={data.consents}>
      <Box className="stack">
        <Rows>
          {consents.length === 0 ? <Row id="consent" icon="lock" title={data.consentsNone} onPress={() => void go.privacy()} /> : null}
          {consents.map(({ version, at }) => (
            <Row
              key={version}
              id={`consent-${version}`}
              icon="lock"
              title={data.consent(version)}
              sub={spokenMoment(Date.parse(at), spoken)}
              onPress={() => void go.privacy()}
            />
          ))}
        </Rows>
        <Box as="p" className="t14 muted">
          {data.withdraw}
        </Box>
      </Box>
    </Section>
  );
}
