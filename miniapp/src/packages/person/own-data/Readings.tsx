import type { OwnDataView } from '@huiyin/shared/privacy/privacy.contract';
import { spokenMoment } from '@huiyin/shared/kernel/spoken-time';
import { useSpoken } from '../../../features/communities/use-spoken.ts';
import { Box } from '../../../ui/Box.tsx';
import { Card } from '../../../ui/Card.tsx';
import { Row, Rows } from '../../../ui/Row.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useComplaintWords } from '../../../words/use-words.ts';
import { useDataWords } from '../words/use-data-words.ts';

/** Who saw the whole telephone number, for which matter, when. */
export function Readings({ readings, readingCount }: Pick<OwnDataView, 'readings' | 'readingCount'>) {
  const { data } = useDataWords();
  const { roles } = useComplaintWords();
  const spoken = useSpoken();
  return (
    <Section title={data.readings}>
      {readings.length === 0 ? (
        <Card>{data.readingsNone}</Card>
      ) : (
        <Rows>
          {readings.map(({ at, role, name, number }, index) => (
            <Row
              key={`${at} ${index}`}
              icon="phone"
              title={`${name} · ${roles[role]}`}
              sub={`${spokenMoment(Date.parse(at), spoken)} · ${data.reading(number)}`}
            />
          ))}
        </Rows>
      )}
      {readingCount > readings.length ? (
        <Box as="p" className="t14 muted">
          {data.readingsMore(readingCount)}
        </Box>
      ) : null}
    </Section>
  );
}
