import { categoryWord, departmentWord } from '@huiyin/shared/dispatch/category.words';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { atWorkOf } from '@huiyin/shared/dispatch/at-work';
import { useSpoken } from '../../../features/communities/use-spoken.ts';
import { standingAtWork, standingOf } from '../../../features/complaints/standing.ts';
import { stepsOf, visitOwedBy } from '../../../features/complaints/step-of.ts';
import { ordersOf } from '../../../features/dispatch/current-order.ts';
import { Box } from '../../../ui/Box.tsx';
import { Card } from '../../../ui/Card.tsx';
import { Steps } from '../../../ui/Steps.tsx';
import { wholeWords } from '../../../ui/whole-words.ts';
import { useLanguage } from '../../../words/language.ts';
import { useComplaintWords, useWords } from '../../../words/use-words.ts';

/** The number, what it is about, and how it stands as a sentence. */
export function MatterHead({ matter }: { matter: MatterView }) {
  const screenWords = useWords();
  const words = screenWords.matter;
  const complaintWords = useComplaintWords();
  const { outcomes } = complaintWords;
  const spoken = useSpoken();
  const language = useLanguage();
  const category = categoryWord(matter.category, matter.categoryName, language);
  const department = departmentWord(matter.department, matter.departmentName, language);
  const withdrawn = matter.outcome === 'withdrawn';
  const order = ordersOf(matter).current;
  const atWork = matter.state === 'in-progress' && order ? atWorkOf(order, matter.timeline) : null;
  const standing = withdrawn
    ? matter.reporter?.mine
      ? words.youWithdrew
      : outcomes.withdrawn
    : atWork
      ? standingAtWork(atWork, screenWords, complaintWords)
      : standingOf(matter.state, visitOwedBy(matter), spoken, screenWords, complaintWords);
  const urged = matter.reporter?.mine ? matter.timeline.filter(({ action, who }) => action === 'urge' && who?.role === 'resident').length : 0;
  return (
    <Card>
      <Box className="matter-head-line">
        <Box as="span" className="grow">
          {matter.number}
        </Box>
        {matter.joined > 0 ? (
          <Box as="span" id="joined">
            {words.joined(matter.joined)}
          </Box>
        ) : null}
        {matter.urgent ? (
          <Box as="span" className="urgent-tag">
            {words.urgent}
          </Box>
        ) : null}
      </Box>
      <Box className="matter-head-title">{matter.title}</Box>
      <Box as="h2" id="standing" className="t22">
        {standing}
      </Box>
      {urged > 0 ? <Box className="t14 muted">{words.urgedTimes(urged)}</Box> : null}
      <Box className="t14 muted">{[wholeWords(matter.place.label), category, department].filter(Boolean).join(' · ')}</Box>
      {withdrawn ? null : (
        <Box className="matter-steps">
          <Steps names={words.steps} standings={stepsOf(matter)} spoken={words.stepStandings} />
        </Box>
      )}
    </Card>
  );
}
