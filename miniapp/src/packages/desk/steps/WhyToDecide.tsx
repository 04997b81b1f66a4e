import { spokenMoment } from '@huiyin/shared/kernel/spoken-time';
import type { ComplaintAction } from '@huiyin/shared/complaints/complaint.states';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import type { TimelineEntryView } from '@huiyin/shared/timeline/timeline.contract';
import { useSpoken } from '../../../features/communities/use-spoken.ts';
import { Box } from '../../../ui/Box.tsx';
import { FormRow } from '../../../ui/FormRow.tsx';
import { useComplaintWords, useWords } from '../../../words/use-words.ts';
import { useBoardWords } from '../words/use-board-words.ts';

/** What brings a matter before the director. */
const BROUGHT_UP: readonly ComplaintAction[] = ['return', 'mark-major'];
/** So many are told, the newest first. */
const TOLD = 3;

/** Who passed it on and why; where nobody did, what was said last. */
function reasonsOf({ timeline }: MatterView): TimelineEntryView[] {
  const said = timeline.filter(({ words }) => words !== null && words !== '');
  const broughtUp = said.filter(({ action }) => BROUGHT_UP.includes(action));
  return (broughtUp.length > 0 ? broughtUp : said).slice(0, TOLD);
}

/** Why there is something to decide, in the words of those who brought it up. */
export function WhyToDecide({ matter }: { matter: MatterView }) {
  const { matter: plain } = useWords();
  const { steps } = useBoardWords();
  const { actions, roles } = useComplaintWords();
  const spoken = useSpoken();
  const reasons = reasonsOf(matter);
  if (reasons.length === 0) return null;
  return (
    <FormRow label={steps.decide.why}>
      <Box as="ul" id="why-to-decide" className="step-reasons">
        {reasons.map((entry) => (
          <Box key={entry.id} as="li" className="step-reason">
            <Box className="desk-small">
              {[
                actions[entry.action].happened,
                entry.who ? `${entry.who.name} · ${roles[entry.who.role]}` : plain.system,
                spokenMoment(Date.parse(entry.at), spoken),
              ].join(' · ')}
            </Box>
            <Box>{entry.words}</Box>
          </Box>
        ))}
      </Box>
    </FormRow>
  );
}
