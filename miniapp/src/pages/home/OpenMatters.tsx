import { useState } from 'react';
import type { MatterSummary } from '@huiyin/shared/matters/matter.contract';
import { mostPressingFirst } from '@huiyin/shared/matters/most-pressing-first';
import type { Paged } from '../../api/use-pages.ts';
import { MatterRow } from '../../features/complaints/MatterRow.tsx';
import { awaitsRating } from '../../features/complaints/awaits-rating.ts';
import { StaleBanner } from '../../features/sends/StaleBanner.tsx';
import { go } from '../../navigation.ts';
import { Box } from '../../ui/Box.tsx';
import { Card } from '../../ui/Card.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Row, Rows } from '../../ui/Row.tsx';
import { Section } from '../../ui/Section.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useWords } from '../../words/use-words.ts';

/** So many stand above the matters that are being worked on. */
const WAITING_AT_FIRST = 2;

/** What waits for this person: matters that are done and not yet rated. */
function WaitingForYou({ matters }: { matters: MatterSummary[] }) {
  const { home, matters: words } = useWords();
  const [all, setAll] = useState(false);
  if (matters.length === 0) return null;
  const shown = all ? matters : matters.slice(0, WAITING_AT_FIRST);
  return (
    <Section title={home.waitingForYou}>
      <Rows>
        {shown.map(({ id, title }) => (
          <Row key={id} icon="star" tone="brand" title={title} sub={words.awaitsRating} onPress={() => void go.rate(id)} />
        ))}
        {shown.length < matters.length ? <Row id="more-waiting" title={home.moreWaiting(matters.length - shown.length)} onPress={() => setAll(true)} /> : null}
      </Rows>
    </Section>
  );
}

/** The matters that are open, and those that wait for their person. */
export function OpenMatters({ matters: { rows, error, stale, more, reload } }: { matters: Paged<MatterSummary> }) {
  const { home } = useWords();
  if (rows === undefined)
    return error ? (
      <ErrorState error={error} onRetry={reload} />
    ) : (
      <Box className="section">
        <Skeleton />
      </Box>
    );
  const waiting = rows.filter(awaitsRating);
  const working = mostPressingFirst(rows.filter((matter) => !awaitsRating(matter)));
  return (
    <>
      {stale === null ? null : (
        <Box className="section">
          <StaleBanner stale={stale} />
        </Box>
      )}
      <WaitingForYou matters={waiting} />
      <Section title={home.open(`${rows.length}${more ? '+' : ''}`, waiting.length)} more={{ name: home.all, onPress: () => void go.tab('matters') }}>
        {rows.length === 0 ? (
          <Card>
            <Box className="strong">{home.nothingOpenTitle}</Box>
            <Box className="t14 muted">{home.nothingOpenWords}</Box>
          </Card>
        ) : working.length > 0 ? (
          <Box as="ul" className="card flush">
            {working.map((matter) => (
              <MatterRow key={matter.id} matter={matter} />
            ))}
          </Box>
        ) : null}
      </Section>
    </>
  );
}
