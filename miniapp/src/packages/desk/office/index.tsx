import { useDidShow } from '@tarojs/taro';
import type { ComponentType } from 'react';
import type { SessionView } from '@huiyin/shared/accounts/account.contract';
import { useFace } from '../../../features/accounts/use-face.ts';
import { Page } from '../../../ui/Page.tsx';
import { useWords } from '../../../words/use-words.ts';
import { BoardSection } from './board/BoardSection.tsx';
import { BookSection } from './book/BookSection.tsx';
import { CallbacksSection } from './callbacks/CallbacksSection.tsx';
import { DeskFrame } from './DeskFrame.tsx';
import { HouseholdsSection } from './households/HouseholdsSection.tsx';
import { MeSection } from './me/MeSection.tsx';
import { useOfficePlace } from './office-place.ts';
import { PostersSection } from './posters/PostersSection.tsx';
import { RegisterSection } from './register/RegisterSection.tsx';
import { firstSectionOf, sectionsOf, type Section } from './sections.ts';
import { StaffSection } from './staff/StaffSection.tsx';

const CONTENT: Readonly<Record<Section, ComponentType<{ session: SessionView }>>> = {
  register: RegisterSection,
  board: BoardSection,
  book: BookSection,
  callbacks: CallbacksSection,
  households: HouseholdsSection,
  staff: StaffSection,
  posters: PostersSection,
  me: MeSection,
};

/** The office: one page, its sections beside each other; which one is open stands in the address. */
export default function OfficePage() {
  const session = useFace('desk');
  const { product } = useWords();
  const { address, open, tell } = useOfficePlace();
  useDidShow(tell);
  if (session === null) return <Page title={product}>{null}</Page>;
  const allowed = sectionsOf(session.membership.role);
  const section = allowed.find((one) => one === address['section']) ?? firstSectionOf(session.membership.role);
  const Content = CONTENT[section];
  return (
    <DeskFrame session={session} section={section} onSection={(to) => open(to)}>
      <Content session={session} />
    </DeskFrame>
  );
}
