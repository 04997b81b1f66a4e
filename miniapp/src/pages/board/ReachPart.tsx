import type { PublicBoardView } from '@huiyin/shared/publicity/public-board.contract';
import { dial } from '../../api/dial.ts';
import { officeDays } from '../../features/communities/office-days.ts';
import { Box } from '../../ui/Box.tsx';
import { Row, Rows } from '../../ui/Row.tsx';
import { Section } from '../../ui/Section.tsx';
import { useLanguage } from '../../words/language.ts';
import { useWords } from '../../words/use-words.ts';

/** The telephone and the hours of the office. */
export function ReachPart({ community: { hotline, officeHours } }: Pick<PublicBoardView, 'community'>) {
  const { board } = useWords();
  const language = useLanguage();
  return (
    <Section title={board.reach}>
      <Rows>
        <Row
          id="hotline"
          icon="phone"
          tone="brand"
          title={
            <Box as="span" className="unbroken">
              {hotline}
            </Box>
          }
          sub={board.hotline}
          onPress={() => void dial(hotline)}
        />
        {officeDays(officeHours, language, board).map(({ days, hours }) => (
          <Row key={days} icon="clock" title={`${days} ${hours}`} sub={board.hours} />
        ))}
      </Rows>
    </Section>
  );
}
