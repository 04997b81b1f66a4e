import Taro, { useRouter } from '@tarojs/taro';
import { useFace } from '../../../features/accounts/use-face.ts';
import { go } from '../../../navigation.ts';
import { Page } from '../../../ui/Page.tsx';
import { useKeys } from '../../../ui/use-keys.ts';
import { useWords } from '../../../words/use-words.ts';
// Before the frame, as in the office: the order of the style sheets is the same on both pages.
import { DeskMatter } from './DeskMatter.tsx';
import { DeskFrame } from '../office/DeskFrame.tsx';
import { useOfficePlace } from '../office/office-place.ts';
import { firstSectionOf, sectionsOf } from '../office/sections.ts';
import { toSection } from '../office/to-section.ts';
import { EVERY_SECONDS, lookAtBoard } from '../office/use-live-board.ts';
import { useBoardWords } from '../words/use-board-words.ts';

/** One matter on a page of its own: three columns where there is room, one below the other on a phone. */
export default function MatterPage() {
  const { id } = useRouter().params;
  const session = useFace('desk');
  const { product } = useWords();
  const { matter: words, board } = useBoardWords();
  const from = useOfficePlace(({ address }) => address['section']);
  const role = session?.membership.role;
  // The section that it was opened from is the one that is lit.
  const section = role === undefined ? 'me' : (sectionsOf(role).find((one) => one === from) ?? firstSectionOf(role));
  const back = (): void => (Taro.getCurrentPages().length > 1 ? void go.back() : toSection(section));
  useKeys([{ code: 'Escape', name: board.backToList, foot: true, run: back }]);
  if (session === null) return <Page title={product}>{null}</Page>;
  return (
    <DeskFrame session={session} section={section} title={words.title} onBack={back} onSection={toSection} bottom={null}>
      {id ? <DeskMatter matterId={id} every={EVERY_SECONDS * 1000} whole onTaken={() => lookAtBoard(session.membership.role)} /> : null}
    </DeskFrame>
  );
}
