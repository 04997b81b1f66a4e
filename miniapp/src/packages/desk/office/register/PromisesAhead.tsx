import { deadlineFor } from '@huiyin/shared/commitments/deadline.policy';
import type { CommitmentKind } from '@huiyin/shared/commitments/commitment.contract';
import { spokenDeadline } from '@huiyin/shared/kernel/spoken-time';
import { useSpoken } from '../../../../features/communities/use-spoken.ts';
import { Box } from '../../../../ui/Box.tsx';
import { useComplaintWords } from '../../../../words/use-words.ts';
import { useFrameWords } from '../../words/use-frame-words.ts';
import type { CallInHand } from './call-in-hand.ts';

/** What a registration opens towards the resident; nobody to answer, no reply. */
const OPENED: readonly CommitmentKind[] = ['verify', 'reply'];

/** What will be promised, at the latest by when. */
export function PromisesAhead({ call }: { call: CallInHand }) {
  const { call: words } = useFrameWords();
  const { commitments } = useComplaintWords();
  const spoken = useSpoken();
  const { community, draft, category, somebody } = call;
  const context = {
    now: spoken.now,
    emergency: false,
    urgent: draft.urgent,
    categoryClass: category?.class ?? ('other' as const),
    calendar: { hours: community.officeHours, utcOffsetMinutes: community.utcOffsetMinutes },
    stricter: {},
    stated: null,
  };
  return (
    <Box className="call-part">
      <Box className="call-label">{words.promises}</Box>
      <Box className="card flush suggestions">
        {OPENED.filter((kind) => kind !== 'reply' || somebody).map((kind) => (
          <Box key={kind} className="suggestion-line">
            <Box as="span" className="strong">
              {commitments[kind].formal}
            </Box>
            <Box as="span" className="muted grow">
              {commitments[kind].what}
            </Box>
            <Box as="span">{spokenDeadline(deadlineFor(kind, context).dueAt, spoken)}</Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
