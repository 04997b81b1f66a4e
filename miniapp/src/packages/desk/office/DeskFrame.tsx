import { useState, type ReactNode } from 'react';
import type { SessionView } from '@huiyin/shared/accounts/account.contract';
import { departmentWord } from '@huiyin/shared/dispatch/category.words';
import { useCommunity } from '../../../features/communities/use-community.ts';
import { Frame } from '../../../ui/Frame.tsx';
import { KeySheet } from '../../../ui/KeySheet.tsx';
import { useKeys, type Key } from '../../../ui/use-keys.ts';
import { useWide } from '../../../ui/use-wide.ts';
import { useLanguage } from '../../../words/language.ts';
import { useComplaintWords, useWords } from '../../../words/use-words.ts';
import { useFrameWords } from '../words/use-frame-words.ts';
import { FindBox } from './FindBox.tsx';
import { LiveMark, OfficeClock } from './LiveMark.tsx';
import { PhoneBar } from './PhoneBar.tsx';
import { firstSectionOf, SECTION_PLACES, sectionsOf, type Section } from './sections.ts';
import { shownCount, useLiveBoard, useLookingAtBoard } from './use-live-board.ts';
import '../../../ui/desk.css';
import './office.css';
import './hover.css';

export interface DeskFrameProps {
  session: SessionView;
  section: Section;
  /** A page above the office has its own title and goes back. */
  title?: string;
  onBack?: () => void;
  /** Opens a section of the office. */
  onSection(section: Section): void;
  /** Under the thumb on a phone; the office's own where nothing is said, nothing with `null`. */
  bottom?: ReactNode;
  children: ReactNode;
}

/** The desk around a page: the sections that this role may enter, finding, the live mark, the keys. */
export function DeskFrame({ session, section, title, onBack, onSection, bottom, children }: DeskFrameProps) {
  const words = useWords();
  const { frame } = useFrameWords();
  const { roles } = useComplaintWords();
  const language = useLanguage();
  const wide = useWide();
  const community = useCommunity();
  const { board } = useLiveBoard();
  const [showingKeys, setShowingKeys] = useState(false);
  const { name, role, department } = session.membership;
  const sections = sectionsOf(role);
  useLookingAtBoard(role);

  const goes: Key[] = sections.map((to) => ({
    code: SECTION_PLACES[to].letter,
    ...(to === 'register' ? {} : { after: 'KeyG' }),
    name: frame.sections[to],
    group: frame.keysGo,
    run: () => onSection(to),
  }));
  useKeys([...goes, { code: 'Slash', shift: true, name: frame.allKeys, group: frame.keysEverywhere, run: () => setShowingKeys(true) }]);

  const places = sections.map((value) => {
    const { icon, counts, apart } = SECTION_PLACES[value];
    const code = value === 'register' ? SECTION_PLACES.register.letter : undefined;
    const count = counts && board && board.open.count > 0 ? shownCount(board.open) : undefined;
    return { value, name: frame.sections[value], icon, apart, code, count, counted: count && frame.notDone(count) };
  });
  // On a phone the navigation is out of sight, and a call has no bar of its own: an arrow leads back.
  const fromCall = !wide && section === 'register' ? () => onSection(firstSectionOf(role)) : undefined;
  const own = community?.departments.find(({ code }) => code === department);
  const sub = [roles[role], own ? departmentWord(own.code, own.name, language) : null].filter(Boolean).join(' · ');

  return (
    <Frame
      title={title ?? frame.sections[section]}
      product={words.product}
      house={session.membership.community}
      places={places}
      value={section}
      onChoose={onSection}
      who={{ name, sub, onPress: () => onSection('me') }}
      words={{ places: frame.places, openMenu: frame.openMenu, closeMenu: frame.closeMenu, back: words.kit.back, allKeys: frame.allKeys }}
      onBack={onBack ?? fromCall}
      tools={
        wide ? (
          <>
            <FindBox onSection={onSection} role={role} />
            <LiveMark />
            <OfficeClock />
          </>
        ) : (
          <LiveMark />
        )
      }
      bottom={wide ? null : bottom === undefined && section !== 'register' ? <PhoneBar role={role} section={section} onSection={onSection} /> : bottom}
      onAllKeys={() => setShowingKeys(true)}
    >
      {children}
      <KeySheet open={showingKeys} title={frame.allKeys} here={frame.keysHere} note={frame.keysNote} onClose={() => setShowingKeys(false)} />
    </Frame>
  );
}
