import { useState } from 'react';
import { categoryWord } from '@huiyin/shared/dispatch/category.words';
import { spokenDay } from '@huiyin/shared/kernel/spoken-time';
import type { PublicBoardView } from '@huiyin/shared/publicity/public-board.contract';
import { useSpoken } from '../../features/communities/use-spoken.ts';
import { Box } from '../../ui/Box.tsx';
import { Card } from '../../ui/Card.tsx';
import { Row, Rows } from '../../ui/Row.tsx';
import { Section } from '../../ui/Section.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { useLanguage } from '../../words/language.ts';
import { useComplaintWords, useWords } from '../../words/use-words.ts';

const AT_FIRST = 5;

/** What was handled lately, without a word of whose it was. */
export function HandledPart({ handled }: Pick<PublicBoardView, 'handled'>) {
  const { board, kit } = useWords();
  const { outcomes } = useComplaintWords();
  const language = useLanguage();
  const spoken = useSpoken();
  const [all, setAll] = useState(false);
  const shown = all ? handled : handled.slice(0, AT_FIRST);
  return (
    <Section title={board.handled} more={!all && handled.length > AT_FIRST ? { name: kit.more, onPress: () => setAll(true) } : undefined}>
      {handled.length === 0 ? (
        <Card>
          <Box className="muted">{board.noHandled}</Box>
        </Card>
      ) : (
        <Rows>
          {shown.map(({ category, categoryName, place, closedAt, outcome, days }, index) => (
            <Row
              key={`${closedAt} ${index}`}
              title={`${place} · ${categoryWord(category, categoryName, language)}`}
              sub={[board.handledIn(days), spokenDay(Date.parse(closedAt), spoken), board.anonymous].join(' · ')}
              value={<Tag tone={outcome === 'satisfied' ? 'ok' : undefined}>{outcomes[outcome]}</Tag>}
            />
          ))}
        </Rows>
      )}
    </Section>
  );
}
