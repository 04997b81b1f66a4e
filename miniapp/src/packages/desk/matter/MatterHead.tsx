import { categoryWord, departmentWord } from '@huiyin/shared/dispatch/category.words';
import { spokenMoment } from '@huiyin/shared/kernel/spoken-time';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { useSpoken } from '../../../features/communities/use-spoken.ts';
import { Box } from '../../../ui/Box.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Tag } from '../../../ui/Tag.tsx';
import { useLanguage } from '../../../words/language.ts';
import { useComplaintWords, useWords } from '../../../words/use-words.ts';
import { useBoardWords } from '../words/use-board-words.ts';
import { standingOf } from './standing.ts';

/** The number, how it stands as a sentence, what it is about and where. */
export function MatterHead({ matter }: { matter: MatterView }) {
  const { matter: plain } = useWords();
  const { matter: words } = useBoardWords();
  const { states, outcomes, kinds, sources } = useComplaintWords();
  const language = useLanguage();
  const spoken = useSpoken();
  const told = [sources[matter.source], spokenMoment(Date.parse(matter.registeredAt), spoken)].join(' · ');
  const standing = matter.outcome && matter.state === 'closed' ? `${states[matter.state].formal} · ${outcomes[matter.outcome]}` : states[matter.state].formal;
  return (
    <Box as="header" className="desk-head">
      <Box className="desk-head-line">
        <Box as="span" id="desk-matter-number" className="desk-number">
          {matter.number}
        </Box>
        {matter.urgent ? (
          <Box as="span" className="urgent-mark">
            {plain.urgent}
          </Box>
        ) : null}
        <Tag tone="brand">{standing}</Tag>
        <Tag>{categoryWord(matter.category, matter.categoryName, language)}</Tag>
        <Tag>{kinds[matter.kind]}</Tag>
        {matter.round > 1 ? <Tag tone="warn">{words.round(matter.round)}</Tag> : null}
        <Box as="span" className="desk-told">
          {told}
        </Box>
      </Box>
      <Box as="h2" className="desk-title">
        {matter.title}
      </Box>
      <Box className="desk-where">
        <Icon name="pin" size="xs" />
        <Box as="span">{[matter.place.label, departmentWord(matter.department, matter.departmentName, language)].filter(Boolean).join(' · ')}</Box>
      </Box>
      <Box as="p" id="desk-standing" className="desk-standing">
        {words.standing[standingOf(matter)]}
      </Box>
    </Box>
  );
}
