import { categoryWord, departmentWord } from '@huiyin/shared/dispatch/category.words';
import { spokenMoment } from '@huiyin/shared/kernel/spoken-time';
import type { RegisterLine } from '@huiyin/shared/matters/register.contract';
import { clockOfDue } from '../../../../features/commitments/clock-of.ts';
import { useSpoken } from '../../../../features/communities/use-spoken.ts';
import { Box } from '../../../../ui/Box.tsx';
import { DueClock } from '../../../../ui/DueClock.tsx';
import type { Column } from '../../../../ui/table-columns.ts';
import { Tag } from '../../../../ui/Tag.tsx';
import { useLanguage } from '../../../../words/language.ts';
import { useComplaintWords, useWords } from '../../../../words/use-words.ts';
import { useFrameWords } from '../../words/use-frame-words.ts';

function Result({ matter }: { matter: RegisterLine }) {
  const { book } = useFrameWords();
  const { states, outcomes } = useComplaintWords();
  const parts = [
    matter.outcome ? outcomes[matter.outcome] : states[matter.state].formal,
    matter.round > 1 ? book.round(matter.round) : null,
    matter.rated ? book.rated : null,
  ];
  return <>{parts.filter(Boolean).join(' · ')}</>;
}

function Next({ matter }: { matter: RegisterLine }) {
  const { commitments } = useComplaintWords();
  const spoken = useSpoken();
  if (matter.next === null) return <>—</>;
  const clock = clockOfDue(matter.registeredAt, matter.next.dueAt, spoken);
  return <DueClock {...clock} words={`${commitments[matter.next.kind].formal} ${clock.words}`} />;
}

function Title({ matter }: { matter: RegisterLine }) {
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

function Number({ matter: { number, order } }: { matter: RegisterLine }) {
  return (
    <Box as="block" className="book-two">
      <Box as="span">{number}</Box>
      {order ? <Box as="span">{order.number}</Box> : null}
    </Box>
  );
}

function Registered({ matter: { registeredAt, source } }: { matter: RegisterLine }) {
  const { sources } = useComplaintWords();
  const spoken = useSpoken();
  return (
    <Box as="block" className="book-two">
      <Box as="span">{spokenMoment(Date.parse(registeredAt), spoken)}</Box>
      <Box as="span">{sources[source]}</Box>
    </Box>
  );
}

function Category({ matter: { category, categoryName, kind } }: { matter: RegisterLine }) {
  const { kinds } = useComplaintWords();
  const language = useLanguage();
  return (
    <Box as="block" className="book-two">
      <Box as="span">{categoryWord(category, categoryName, language)}</Box>
      <Box as="span">{kinds[kind]}</Box>
    </Box>
  );
}

function Handler({ matter: { department, departmentName, order } }: { matter: RegisterLine }) {
  const language = useLanguage();
  return (
    <Box as="block" className="book-two">
      <Box as="span">{departmentWord(department, departmentName, language)}</Box>
      {order?.workerName ? <Box as="span">{order.workerName}</Box> : null}
    </Box>
  );
}

function Reply({ matter: { reply } }: { matter: RegisterLine }) {
  const { book } = useFrameWords();
  const { channels } = useComplaintWords();
  const spoken = useSpoken();
  if (reply === null) return <>{book.noReply}</>;
  return (
    <Box as="block" className="book-two">
      <Box as="span">{reply.words}</Box>
      <Box as="span">{[reply.channel ? channels[reply.channel] : null, spokenMoment(Date.parse(reply.at), spoken)].filter(Boolean).join(' ')}</Box>
    </Box>
  );
}

/** S4.2: the columns of the register; the source, the order, the worker and the way of the answer stand below what they belong to. */
export function useBookColumns(): Column<RegisterLine>[] {
  const { book } = useFrameWords();
  const { columns } = book;
  return [
    { id: 'number', name: columns.number, width: '122px', card: 'head', cell: (matter) => <Number matter={matter} /> },
    { id: 'registered', name: columns.registered, width: '128px', cell: (matter) => <Registered matter={matter} /> },
    { id: 'reporter', name: columns.reporter, width: '76px', cell: ({ reporter }) => reporter ?? book.nobody },
    { id: 'place', name: columns.place, width: '10%', cell: ({ place }) => place },
    {
      id: 'category',
      name: columns.category,
      width: '96px',
      card: 'head',
      cell: (matter) => <Category matter={matter} />,
    },
    { id: 'title', name: columns.title, card: 'title', cell: (matter) => <Title matter={matter} /> },
    { id: 'department', name: columns.department, width: '104px', card: 'none', cell: (matter) => <Handler matter={matter} /> },
    { id: 'reply', name: columns.reply, width: '15%', card: 'none', cell: (matter) => <Reply matter={matter} /> },
    { id: 'state', name: columns.state, width: '112px', cell: (matter) => <Result matter={matter} /> },
    { id: 'next', name: columns.next, width: '156px', cell: (matter) => <Next matter={matter} /> },
  ];
}
