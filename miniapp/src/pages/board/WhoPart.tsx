import { useState } from 'react';
import { categoryWord, departmentWord } from '@huiyin/shared/dispatch/category.words';
import { useCommunity } from '../../features/communities/use-community.ts';
import { Row, Rows } from '../../ui/Row.tsx';
import { Section } from '../../ui/Section.tsx';
import { useLanguage } from '../../words/language.ts';
import { useWords } from '../../words/use-words.ts';

const AT_FIRST = 6;

/** Which department answers for what; for who is signed in. */
export function WhoPart() {
  const { board, kit } = useWords();
  const language = useLanguage();
  const community = useCommunity();
  const [all, setAll] = useState(false);
  if (!community) return null;
  const nameOf = (code: string): string => departmentWord(code, community.departments.find((department) => department.code === code)?.name ?? code, language);
  const shown = all ? community.categories : community.categories.slice(0, AT_FIRST);
  return (
    <Section title={board.who} more={all ? undefined : { name: kit.more, onPress: () => setAll(true) }}>
      <Rows>
        {shown.map(({ code, name, department }) => (
          <Row key={code} title={categoryWord(code, name, language)} value={nameOf(department)} />
        ))}
      </Rows>
    </Section>
  );
}
