import Taro, { useDidShow } from '@tarojs/taro';
import type { CommunityView } from '@huiyin/shared/communities/community.contract';
import { categoryWord, departmentWord } from '@huiyin/shared/dispatch/category.words';
import { useResident } from '../../features/accounts/use-resident.ts';
import { officeDays } from '../../features/communities/office-days.ts';
import { useCommunity } from '../../features/communities/use-community.ts';
import { nameTabs } from '../../tab-names.ts';
import { Page } from '../../ui/Page.tsx';
import { Row, Rows } from '../../ui/Row.tsx';
import { Section } from '../../ui/Section.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useLanguage } from '../../words/language.ts';
import { useWords } from '../../words/use-words.ts';

function Board({ community }: { community: CommunityView }) {
  const { board, kit } = useWords();
  const language = useLanguage();
  const nameOf = (code: string): string => departmentWord(code, community.departments.find((department) => department.code === code)?.name ?? code, language);
  return (
    <>
      <Rows>
        <Row
          icon="phone"
          tone="brand"
          title={community.hotline}
          sub={board.hotline}
          label={kit.call(community.hotline)}
          onPress={() => void Taro.makePhoneCall({ phoneNumber: community.hotline })}
        />
      </Rows>
      <Section title={board.hours}>
        <Rows>
          {officeDays(community.officeHours, language, board).map(({ days, hours }) => (
            <Row key={days} icon="clock" title={days} value={hours} />
          ))}
        </Rows>
      </Section>
      <Section title={board.who}>
        <Rows>
          {community.categories.map(({ code, name, department }) => (
            <Row key={code} title={categoryWord(code, name, language)} value={nameOf(department)} />
          ))}
        </Rows>
      </Section>
    </>
  );
}

/** The public board: whom to reach, when, and who does what. */
export default function BoardPage() {
  const session = useResident();
  const community = useCommunity();
  const { board } = useWords();
  useDidShow(nameTabs);
  return <Page title={board.title}>{session === null ? null : community ? <Board community={community} /> : <Skeleton rows={4} />}</Page>;
}
