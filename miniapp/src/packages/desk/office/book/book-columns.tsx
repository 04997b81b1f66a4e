import { categoryWord } from '@huiyin/shared/dispatch/category.words';
import { spokenMoment } from '@huiyin/shared/kernel/spoken-time';
import type { MatterSummary } from '@huiyin/shared/matters/matter.contract';
import { clockOfDue } from '../../../../features/commitments/clock-of.ts';
import { useSpoken } from '../../../../features/communities/use-spoken.ts';
import { Box } from '../../../../ui/Box.tsx';
import { DueClock } from '../../../../ui/DueClock.tsx';
import type { Column } from '../../../../ui/table-columns.ts';
import { Tag } from '../../../../ui/Tag.tsx';
import { useLanguage } from '../../../../words/language.ts';
import { useComplaintWords, useWords } from '../../../../words/use-words.ts';
import { useFrameWords } from '../../words/use-frame-words.ts';

function Result({ matter }: { matter: MatterSummary }) {
  const { book } = useFrameWords();
  const { states, outcomes } = useComplaintWords();
  const parts = [
    matter.outcome ? outcomes[matter.outcome] : states[matter.state].formal,
    matter.round > 1 ? book.round(matter.round) : null,
    matter.rated ? book.rated : null,
  ];
  return <>{parts.filter(Boolean).join(' · ')}</>;
}

function Next({ matter }: { matter: MatterSummary }) {
  const { commitments } = useComplaintWords();
  const spoken = useSpoken();
  if (matter.next === null) return <>—</>;
  const clock = clockOfDue(matter.registeredAt, matter.next.dueAt, spoken);
  return <DueClock {...clock} words={`${commitments[matter.next.kind].formal} ${clock.words}`} />;
}

function Title({ matter }: { matter: MatterSummary }) {
  const { matter: words } = useWords();
  return (
    <Box as="block" className="book-title">
      {matter.urgent ? <Tag tone="danger">{words.urgent}</Tag> : null}
      <Box as="span" className="one-line">
        {matter.title}
      </Box>
    </Box>
  );
}

/** S4.2: the columns of the register, as far as a line of the list holds them. */
export function useBookColumns(): Column<MatterSummary>[] {
  const { book } = useFrameWords();
  const language = useLanguage();
  const spoken = useSpoken();
  const { columns } = book;
  return [
    { id: 'number', name: columns.number, width: '116px', card: 'head', cell: ({ number }) => number },
    { id: 'registered', name: columns.registered, width: '124px', cell: ({ registeredAt }) => spokenMoment(Date.parse(registeredAt), spoken) },
    { id: 'reporter', name: columns.reporter, width: '84px', cell: ({ reporter }) => reporter ?? book.nobody },
    { id: 'place', name: columns.place, width: '14%', cell: ({ place }) => place },
    {
      id: 'category',
      name: columns.category,
      width: '112px',
      card: 'head',
      cell: ({ category, categoryName }) => categoryWord(category, categoryName, language),
    },
    { id: 'title', name: columns.title, card: 'title', cell: (matter) => <Title matter={matter} /> },
    { id: 'state', name: columns.state, width: '136px', cell: (matter) => <Result matter={matter} /> },
    { id: 'next', name: columns.next, width: '248px', cell: (matter) => <Next matter={matter} /> },
  ];
}
